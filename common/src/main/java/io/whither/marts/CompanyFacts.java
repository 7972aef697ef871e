package io.whither.marts;

/** What the reference data say of groups and companies. */
public interface CompanyFacts {

    /**
     * @param name as readers see it
     * @param industry null when unknown
     * @param sizeBand null when unknown
     * @param isTech null when unknown
     */
    record Facts(String name, String industry, String sizeBand, Boolean isTech) {}

    /** Never null; an unknown id gives its own id as the name. */
    Facts of(String id);
}
