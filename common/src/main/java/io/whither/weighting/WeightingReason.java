package io.whither.weighting;

/** Why there is no weighted number. */
public enum WeightingReason {
    /** The unweighted number is not shown. */
    UNWEIGHTED_NOT_SHOWN,
    /** No country or function with a target has enough leavers. */
    NO_TARGET_MET,
    /** No weights meet the targets of countries and of functions at once. */
    CONTRADICTION,
    /** The weights leave too few effective people. */
    TOO_FEW_EFFECTIVE,
    /** However it is rounded, it would tell how many people of a cell it counts. */
    TELLS_COUNTS;

    /** The word under which tables store it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
