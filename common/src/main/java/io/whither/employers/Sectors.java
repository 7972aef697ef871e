package io.whither.employers;

import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What words behind a name say of a company's trade, and the trades of industries, as sets of bits. */
final class Sectors {

    private final Map<String, Long> bits = new HashMap<>();
    private final Map<Long, Long> words = new HashMap<>();
    private final Map<String, Long> industries = new HashMap<>();
    private int longest = 1;

    /**
     * @param words rows of {@code sectors.tsv}
     * @param industries rows of {@code industries.tsv}
     */
    Sectors(List<TsvRow> words, List<TsvRow> industries, List<ReferenceFault> faults) {
        for (TsvRow row : words) {
            NameTokens word = NameTokens.of(row.text("word"));
            this.words.merge(word.hash(0, word.count()), bit(row, faults), (one, other) -> one | other);
            longest = Math.max(longest, word.count());
        }
        for (TsvRow row : industries) {
            if (!bits.containsKey(row.text("sector"))) {
                faults.add(row.fault("no word of sectors.tsv tells the sector " + row.text("sector"), "use one of " + new java.util.TreeSet<>(bits.keySet())));
            }
            this.industries.merge(row.text("industry"), bit(row, faults), (one, other) -> one | other);
        }
    }

    private long bit(TsvRow row, List<ReferenceFault> faults) {
        if (bits.size() == Long.SIZE && !bits.containsKey(row.text("sector"))) {
            faults.add(row.fault("more than " + Long.SIZE + " sectors", "use one of those above"));
            return 0;
        }
        return bits.computeIfAbsent(row.text("sector"), sector -> 1L << bits.size());
    }

    /** How many words before {@code end} are the longest known word of a trade; 0 when none is. */
    int endingAt(NameTokens name, int end) {
        for (int count = Math.min(longest, end); count > 0; count--) {
            if (words.containsKey(name.hash(end - count, end))) {
                return count;
            }
        }
        return 0;
    }

    /** The sectors of words that together are one known word of a trade; 0 when they are none. */
    long of(NameTokens name, int first, int end) {
        return words.getOrDefault(name.hash(first, end), 0L);
    }

    long ofIndustry(String industry) {
        return industries.getOrDefault(industry.toLowerCase(Locale.ROOT), 0L);
    }
}
