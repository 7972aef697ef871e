package io.whither.sample;

/**
 * What makes profiles hard to read, each as a probability.
 *
 * @param alias another name of the employer
 * @param yearOnly a date without its month
 * @param missingStart an older job without a start
 * @param overlap a new job that begins before the old one ends
 * @param leftOpen an old job that is never ended on the profile
 * @param sideJob an unpaid post beside the jobs
 * @param copiedLine a job that is listed twice
 * @param staleProfile a person who stops editing the profile
 */
public record Noise(double alias, double yearOnly, double missingStart, double overlap, double leftOpen, double sideJob, double copiedLine, double staleProfile) {

    public static final Noise NONE = new Noise(0, 0, 0, 0, 0, 0, 0, 0);
    /** As measured on real profiles, or near it. */
    public static final Noise REAL = new Noise(.3, .08, .05, .25, .03, .25, .02, .06);
}
