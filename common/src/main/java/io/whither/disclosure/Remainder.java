package io.whither.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a reader is left with who subtracts all shown cells from their sum. For tables of far more cells than {@link Suppression} can
 * search, whose sums other tables show: each sum is made safe by itself, one further cell after the other.
 */
public final class Remainder {

    /**
     * A cell of a sum.
     *
     * @param room how many of its persons could be fewer, going by other tables; at most {@code persons}
     */
    public record Part<K extends Comparable<K>>(K key, long persons, long room) {

        /** One of which other tables say nothing. */
        public static <K extends Comparable<K>> Part<K> of(K key, long persons) {
            return new Part<>(key, persons, persons);
        }
    }

    private Remainder() {}

    /** Who knows the sum of some cells, among several tables that tell of them. */
    public enum Sum {
        /** All tables show it. */
        SHOWN,
        /** No table shows it, so nobody may be able to add it up. */
        WITHHELD,
        /** One shows it, or a sum with it inside, another withholds it. */
        BOTH;

        private boolean isUntouched(long withheld, long all) {
            return this == SHOWN && withheld == 0 || this == WITHHELD && withheld == all;
        }
    }

    /**
     * The cell to withhold next: the smallest of those that are shown. A sum is left alone when what is withheld of it is enough, in two cells at
     * least, and has room; or when it is too small to be shown anywhere; or when nothing of it is withheld, or, of a sum that is not shown, everything.
     *
     * @param shown whether a cell is shown so far
     * @return nothing when the sum is safe, or nothing more of it can be withheld
     */
    public static <K extends Comparable<K>> Optional<K> next(Collection<Part<K>> parts, Predicate<K> shown, Sum sum, int minPersons) {
        long all = parts.stream().mapToLong(Part::persons).sum();
        long withheld = parts.stream().filter(part -> !shown.test(part.key())).mapToLong(Part::persons).sum();
        if (all < minPersons || sum.isUntouched(withheld, all) || hasRoom(parts, shown, minPersons)) {
            return Optional.empty();
        }
        return parts.stream().filter(part -> part.persons() > 0 && shown.test(part.key()))
                .min(Comparator.comparing((Part<K> part) -> part.room() == 0).thenComparing(Part::persons).thenComparing(Part::key)).map(Part::key);
    }

    /** Whether what is withheld of a sum can be told by whoever knows the sum, and no further cell of it can be withheld. */
    public static <K extends Comparable<K>> boolean isBare(Collection<Part<K>> parts, Predicate<K> shown, int minPersons) {
        long all = parts.stream().mapToLong(Part::persons).sum();
        boolean withheld = parts.stream().anyMatch(part -> part.persons() > 0 && !shown.test(part.key()));
        boolean more = parts.stream().anyMatch(part -> part.persons() > 0 && shown.test(part.key()));
        return withheld && (all < minPersons || !more) && !hasRoom(parts, shown, minPersons);
    }

    /** Whether the withheld cells, known by their sum alone, can each be told no better than all small numbers. */
    public static <K extends Comparable<K>> boolean hasRoom(Collection<Part<K>> parts, Predicate<K> shown, int minPersons) {
        long persons = 0;
        long room = 0;
        int cells = 0;
        for (Part<K> part : parts) {
            if (part.persons() > 0 && !shown.test(part.key())) {
                persons += part.persons();
                room += part.room();
                cells++;
            }
        }
        return cells > 1 && persons >= minPersons && room >= Suppression.LEAST_ROOM;
    }
}
