package io.whither.employers;

/**
 * A known company, as {@code conf/companies/companies.tsv} has it. All texts but id and name may be empty.
 *
 * @param sizeBand employees in LinkedIn's bands: {@code 10001+}
 * @param isTech null when the file does not say
 * @param country of the head office, ISO 3166 alpha-2
 * @param domain bare host of its site
 * @param slug of its LinkedIn page
 * @param founded year; 0 when the file does not say
 */
public record Company(String id, String name, String industry, String sizeBand, Boolean isTech, String country,
        String domain, String slug, int founded) {}
