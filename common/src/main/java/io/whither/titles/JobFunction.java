package io.whither.titles;

/** LinkedIn's 26 job functions. Source: Microsoft Learn, LinkedIn reference tables, job functions. */
public enum JobFunction {
    UNCLASSIFIED, ACCOUNTING, ADMINISTRATIVE, ARTS_AND_DESIGN, BUSINESS_DEVELOPMENT, COMMUNITY_AND_SOCIAL_SERVICES,
    CONSULTING, EDUCATION, ENGINEERING, ENTREPRENEURSHIP, FINANCE, HEALTHCARE_SERVICES, HUMAN_RESOURCES,
    INFORMATION_TECHNOLOGY, LEGAL, MARKETING, MEDIA_AND_COMMUNICATION, MILITARY_AND_PROTECTIVE_SERVICES, OPERATIONS,
    PRODUCT_MANAGEMENT, PROGRAM_AND_PROJECT_MANAGEMENT, PURCHASING, QUALITY_ASSURANCE, REAL_ESTATE, RESEARCH, SALES,
    SUPPORT;

    /** The lower-case word under which tables store it: {@code information_technology}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
