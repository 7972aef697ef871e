package io.whither.cohorts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which exit stands for a person who has several that satisfy a definition: a person is counted once. An exit whose
 * point value lies in the window goes before one that is only possible.
 */
public enum WhichExit {
    FIRST, LAST;

    /** The order in which the smallest one is taken: what a job sorts by. */
    public Comparator<Leaver> order(MonthWindow window) {
        Comparator<Leaver> byTime = Comparator.comparingInt(Leaver::exitMonth).thenComparingInt(Leaver::exitNumber);
        return Comparator.comparing((Leaver leaver) -> !window.contains(leaver.exitMonth()))
                .thenComparing(this == FIRST ? byTime : byTime.reversed());
    }

    /** The one exit among those of one person; empty when there is none. */
    public Optional<Leaver> choose(Collection<Leaver> exits, MonthWindow window) {
        return exits.stream().min(order(window));
    }

    /** The lower-case word under which configuration knows it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
