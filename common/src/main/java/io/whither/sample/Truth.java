package io.whither.sample;

import io.whither.asof.Silence;
import io.whither.careers.CareerRules;
import io.whither.careers.DestinationKind;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an ideal reader of the profiles would know at a date: the planted exits, as far as they are visible by then. */
public final class Truth {

    /**
     * An exit that is visible.
     *
     * @param kind silence split into stale and fresh
     * @param group of the destination; null where it is no employer or none is visible
     * @param startMonth of the destination; none where none is visible
     * @param levelAfter 0 where the destination is no work
     */
    public record VisibleExit(String slug, String originGroup, String function, int levelBefore, int exitMonth, DestinationKind kind, String group,
            int startMonth, int levelAfter) {

        /** Cells of a table with {@link #COLUMNS}. */
        public List<String> cells() {
            return List.of(slug, originGroup, function, Integer.toString(levelBefore), Months.text(exitMonth), kind.code(), group == null ? "" : group,
                    Months.text(startMonth), Integer.toString(levelAfter));
        }
    }

    /** Names of the cells of an exit. */
    public static final List<String> COLUMNS = List.of("person", "origin_group", "origin_function", "origin_level", "exit_month", "destination_kind",
            "destination_group", "start_month", "destination_level");

    private Truth() {}

    /** The exits of a person that are visible at a date, in order of time. */
    public static List<VisibleExit> at(SamplePerson person, LocalDate asOf, CareerRules rules) {
        int delivery = Deliveries.newest(person, asOf);
        return delivery < 0 ? List.of() : person.exits().stream().map(exit -> visible(person, exit, delivery, rules)).flatMap(Optional::stream).toList();
    }

    private static Optional<VisibleExit> visible(SamplePerson person, SampleExit exit, int delivery, CareerRules rules) {
        int shown = Deliveries.shownMonth(person, delivery);
        int observed = Months.of(Deliveries.observedOn(person, delivery));
        boolean holds = !exit.inferred() || observed >= exit.next().start() + rules.staleOpenAfter() && exit.next().start() <= shown;
        if (exit.month() > shown || !holds) {
            return Optional.empty();
        }
        SampleJob origin = exit.origin();
        SampleJob next = visibleNext(exit, shown, rules);
        DestinationKind kind = next == null ? Silence.split(DestinationKind.UNKNOWN, exit.month(), observed, rules.freshAfter())
                : next == exit.bridge() ? DestinationKind.CAREER_BREAK : exit.kind();
        boolean employed = kind == DestinationKind.EMPLOYER || kind == DestinationKind.RETURNED;
        return Optional.of(new VisibleExit(person.slug(), origin.employer().group(), origin.function(), origin.level(), exit.month(), kind,
                employed ? next.employer().group() : null, next == null ? Months.NONE : next.start(), next == null ? 0 : next.level()));
    }

    /** A break is a gap when the job follows soon enough and is visible by now. */
    private static SampleJob visibleNext(SampleExit exit, int shown, CareerRules rules) {
        SampleJob next = exit.next();
        boolean nextVisible = next != null && next.start() <= shown;
        SampleJob bridge = exit.bridge();
        if (bridge == null || bridge.start() > shown) {
            return nextVisible ? next : null;
        }
        boolean bridged = nextVisible && next.start() - exit.month() - 1 <= rules.bridge();
        return bridged ? next : bridge;
    }
}
