package io.whither.employers;

import java.util.Set;

/** What people add behind a name, from its end on: places, words that any company adds, words of its trade, whose product it is. */
final class NameEnds {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "und", "et", "y", "e", "og", "och", "en", "i", "ja");
    private static final long BY = Hashes.of("by");

    private final NameWords words;

    /** What kind of words stands at the end. */
    enum Kind { PLACE, FILLER, TRADE, SECTOR, MAKER }

    /**
     * Words at the end of a name.
     *
     * @param start the number of words before them
     * @param sectors the trades that they tell; 0 when none
     */
    record End(int start, Kind kind, long sectors) {}

    NameEnds(NameWords words) {
        this.words = words;
    }

    /** What stands at the end of the first words of a name; null when they are all the name's. */
    End last(NameTokens name, int end) {
        End maker = maker(name, end);
        if (maker != null) {
            return maker;
        }
        End last = longest(name, end);
        if (last == null || last.start() == 0) {
            return null;
        }
        if (!words.joins(name, last.start() - 1)) {
            return last;
        }
        return last.kind() == Kind.PLACE || last.start() < 2 ? null : afterConjunction(name, last);
    }

    /** {@code by Deloitte} behind a product's name. */
    private static End maker(NameTokens name, int end) {
        for (int i = 1; i < end - 1; i++) {
            if (name.hash(i) == BY) {
                return new End(i, Kind.MAKER, 0);
            }
        }
        return null;
    }

    private End longest(NameTokens name, int end) {
        int places = words.sites().endingAt(name, end);
        int sectors = words.sectors().endingAt(name, end);
        if (places > sectors) {
            return new End(end - places, Kind.PLACE, 0);
        }
        long ofWords = words.sectors().of(name, end - sectors, end);
        int fillers = words.fillers().endingAt(name, end);
        if (fillers > 0 && fillers >= sectors) {
            return new End(end - fillers, Kind.FILLER, ofWords);
        }
        if (sectors <= 1 && words.trades().contains(name, end - 1)) {
            return new End(end - 1, Kind.TRADE, ofWords);
        }
        return sectors > 0 ? new End(end - sectors, Kind.SECTOR, ofWords) : places > 0 ? new End(end - places, Kind.PLACE, 0) : null;
    }

    /** {@code and Partners}, or {@code and Tours} after {@code Travel}; the words after a preposition belong to the name. */
    private End afterConjunction(NameTokens name, End last) {
        int before = last.start() - 1;
        boolean isConjunction = CONJUNCTIONS.contains(name.word(before));
        return isConjunction && (last.kind() == Kind.FILLER || longest(name, before) != null) ? new End(before, last.kind(), last.sectors()) : null;
    }
}
