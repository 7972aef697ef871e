package io.whither.weighting;

/** What targets are given by. */
public enum TargetAxis {
    COUNTRY, FUNCTION,
    /** Country and function together. */
    JOINT;

    /** The category of a stratum: {@code DE}, {@code legal} or {@code DE/legal}. */
    public String category(Stratum stratum) {
        return switch (this) {
            case COUNTRY -> stratum.country();
            case FUNCTION -> stratum.function();
            case JOINT -> stratum.country() + "/" + stratum.function();
        };
    }
}
