package io.whither.titles;

/**
 * How a title was read.
 *
 * @param role code of a role in {@code conf/titles/roles.tsv}; the empty text when unclassified
 * @param level 0 to 9, see {@link Level}
 * @param rule the rules that fired, joined by {@code +}, {@code learned} when the model decided; the empty text when none did
 * @param confidence the share of labelled titles whose function was right when it rested on evidence like this, 0 to 1
 */
public record TitleReading(JobFunction function, String role, int level, Track track, String rule, double confidence) {

    public static final TitleReading UNCLASSIFIED =
            new TitleReading(JobFunction.UNCLASSIFIED, "", 0, Track.NONE, "", 0);

    public TitleReading {
        if (level < 0 || level > 9) {
            throw new IllegalArgumentException("level " + level + " is outside 0 to 9");
        }
    }
}
