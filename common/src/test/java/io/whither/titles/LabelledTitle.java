package io.whither.titles;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A title with the answers that count as right.
 *
 * @param set where it comes from
 * @param language two letters, or the empty text
 * @param functions codes of functions, any of which is right; empty when not labelled
 * @param socGroups major groups of SOC, two digits, any of which is right; empty when not labelled
 * @param levels levels as digits, or names of seniority classes, any of which is right; empty when not labelled
 */
record LabelledTitle(String set, String title, String employer, String language, Set<String> functions, Set<String> levels, Set<String> socGroups) {

    /** Without a code of SOC. */
    LabelledTitle(String set, String title, String employer, String language, Set<String> functions, Set<String> levels) {
        this(set, title, employer, language, functions, levels, Set.of());
    }

    /** The part of the split, by hash of the title: 60 % train, 20 % dev, 20 % test; one title is in one part in all sets. */
    String part() {
        CRC32 hash = new CRC32();
        hash.update(title.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        long fifth = hash.getValue() % 5;
        return fifth < 3 ? "train" : fifth == 3 ? "dev" : "test";
    }
}
