package io.whither.sample;

import io.whither.asof.ExitHolds;
import io.whither.asof.Silence;
import io.whither.careers.CareerRules;
import io.whither.careers.DestinationKind;
import io.whither.careers.Transition;
import io.whither.employers.EmployerResolver;
import io.whither.employers.OwnershipView;
import io.whither.formats.Formats;
import io.whither.formats.LineOutcome;
import io.whither.rulebook.Rulebook;
import io.whither.rulebook.RulebookLoader;
import io.whither.time.Months;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How much of the planted truth the pipeline's own reading of the vendors' lines brings back. */
final class Recovery {

    /** What is compared of each exit. */
    enum Aspect { EXIT, EXIT_MONTH, EXIT_INTERVAL, KIND, DESTINATION_GROUP, START_MONTH, FUNCTION, LEVEL_BEFORE, LEVEL_AFTER }

    private static final CareerRules RULES = CareerRules.DEFAULTS;
    private static final int FIRST_MONTH = Months.of(2022, 1);
    private static final LocalDate AS_OF = Deliveries.DATES.get(Deliveries.DATES.size() - 1);
    private static final Rulebook RULEBOOK = Rulebook.compile(RulebookLoader.load(null, RULES, OwnershipView.POINT_IN_TIME));

    private static final EmployerResolver EMPLOYERS = new EmployerResolver(RULEBOOK.companies());

    private final Map<Aspect, Integer> right = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Integer> asked = new EnumMap<>(Aspect.class);
    private final List<String> differences = new ArrayList<>();
    private int spurious;

    private Recovery() {}

    /** Reads that many simulated people and compares. */
    static Recovery of(Noise noise, long seed, int people) {
        Recovery recovery = new Recovery();
        Deliveries deliveries = new Deliveries(seed, noise);
        for (long number = 0; number < people; number++) {
            SamplePerson person = deliveries.person(number);
            if (!isHiredBack(person)) {
                recovery.compare(deliveries, person);
            }
        }
        return recovery;
    }

    /** The simulation sometimes hires people where they have just left; by the definitions that is one spell, and no exit. */
    private static boolean isHiredBack(SamplePerson person) {
        return person.exits().stream().anyMatch(exit -> exit.kind() == DestinationKind.EMPLOYER && exit.origin().employer().group().equals(exit.next().employer().group()));
    }

    private void compare(Deliveries deliveries, SamplePerson person) {
        int delivery = Deliveries.newest(person, AS_OF);
        SampleFormat format = SampleFormat.values()[(int) (person.number() % SampleFormat.values().length)];
        String line = deliveries.lines(person, format, delivery).get(0);
        LineOutcome outcome = Formats.named(format.name().toLowerCase(Locale.ROOT)).orElseThrow()
                .read(line.getBytes(StandardCharsets.UTF_8), Deliveries.DATES.get(delivery));
        int observed = Months.of(Deliveries.observedOn(person, delivery));
        List<Transition> read = new ArrayList<>(exits(outcome).stream().filter(exit -> ExitHolds.at(exit.holdsFrom(), observed)).toList());
        // Groups of the simulation are those of 2022.
        Truth.at(person, AS_OF, RULES).stream().filter(truth -> truth.exitMonth() >= FIRST_MONTH).forEach(truth -> compare(truth, take(truth, read), observed));
        read.removeIf(exit -> exit.exitMonth() < FIRST_MONTH);
        spurious += read.size();
        read.forEach(exit -> differences.add(person.slug() + " spurious " + exit));
    }

    /** None of a profile whose career is still empty. */
    private static List<Transition> exits(LineOutcome outcome) {
        return outcome instanceof LineOutcome.Profile profile ? RULEBOOK.career(profile.record().content()).transitions() : List.of();
    }

    /** The id of a group of the simulation; a name that nobody knows stands for itself. */
    private static String group(String name) {
        boolean known = RULEBOOK.companies().companies().stream().anyMatch(company -> company.id().equals(name));
        return known ? name : EMPLOYERS.resolve(name, null, null, "Engineer", null, Months.of(AS_OF)).companyId();
    }

    /** The nearest exit from the same group. */
    private static Transition take(Truth.VisibleExit truth, List<Transition> read) {
        String origin = group(truth.originGroup());
        Transition nearest = null;
        for (Transition exit : read) {
            boolean sameGroup = Objects.equals(exit.originGroupId(), origin);
            if (sameGroup && (nearest == null || Math.abs(exit.exitMonth() - truth.exitMonth()) < Math.abs(nearest.exitMonth() - truth.exitMonth()))) {
                nearest = exit;
            }
        }
        read.remove(nearest);
        return nearest;
    }

    private void compare(Truth.VisibleExit truth, Transition read, int observed) {
        count(Aspect.EXIT, truth, true, read != null);
        if (read == null) {
            return;
        }
        DestinationKind kind = Silence.split(read.destinationKind(), read.exitMonth(), observed, RULES.freshAfter());
        count(Aspect.EXIT_MONTH, truth, truth.exitMonth(), read.exitMonth());
        count(Aspect.EXIT_INTERVAL, truth, true, read.exitEarliest() <= truth.exitMonth() && (read.exitLatest() == Months.NONE || truth.exitMonth() <= read.exitLatest()));
        count(Aspect.KIND, truth, truth.kind(), kind);
        count(Aspect.FUNCTION, truth, truth.function(), read.originFunction());
        count(Aspect.LEVEL_BEFORE, truth, truth.levelBefore(), read.originLevel());
        if (truth.startMonth() != Months.NONE) {
            count(Aspect.START_MONTH, truth, truth.startMonth(), read.startMonth());
        }
        if (truth.group() != null) {
            count(Aspect.DESTINATION_GROUP, truth, group(truth.group()), read.destinationGroupId());
            count(Aspect.LEVEL_AFTER, truth, truth.levelAfter(), read.destinationLevel());
        }
    }

    private void count(Aspect aspect, Truth.VisibleExit truth, Object expected, Object actual) {
        boolean same = Objects.equals(expected, actual);
        asked.merge(aspect, 1, Integer::sum);
        right.merge(aspect, same ? 1 : 0, Integer::sum);
        if (!same) {
            differences.add(aspect + " " + expected + " read as " + actual + ": " + truth.cells());
        }
    }

    /** Share of the true ones that were read right, 0 to 1; of exits, those found, of the rest, those of found exits. */
    double share(Aspect aspect) {
        return (double) right.get(aspect) / asked.get(aspect);
    }

    /** Exits read that are none, for each true one. */
    double spurious() {
        return (double) spurious / asked.get(Aspect.EXIT);
    }

    List<String> differences() {
        return differences;
    }
}
