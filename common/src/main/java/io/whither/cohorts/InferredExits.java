package io.whither.cohorts;

/** What becomes of exits that no profile states. */
public enum InferredExits {
    INCLUDED, EXCLUDED, ONLY;

    /** The lower-case word under which configuration knows it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
