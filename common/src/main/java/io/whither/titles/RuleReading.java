package io.whither.titles;

import java.util.List;

/**
 * What the rules alone read.
 *
 * @param words the words of the part of the title that was read, in their known forms
 * @param unread how many of them, longer than three letters, no phrase holds
 */
record RuleReading(JobFunction function, String role, int level, Track track, String rule, TitleEvidence evidence, List<String> words, int unread) {

    static RuleReading none(List<String> words) {
        return new RuleReading(JobFunction.UNCLASSIFIED, "", 0, Track.NONE, "", TitleEvidence.NONE, words, words.size());
    }
}
