package io.whither.careers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.employers.PositionKind;
import io.whither.time.Months;
import io.whither.time.PartialDate;
import io.whither.time.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every career. A failure names the seed. */
class CareerPropertiesTest {

    private static final long CAREERS = 100_000;
    private static final CareerRules RULES = CareerRules.DEFAULTS;

    private final CareerResolver resolver = new CareerResolver(RULES, RandomCareers::owner);

    private static void forAll(LongConsumer property) {
        for (long seed = 0; seed < CAREERS; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + RandomCareers.text(RandomCareers.exact(seed)) + "\nas written" + RandomCareers.text(RandomCareers.of(seed)) + "\n" + broken.getMessage(), broken);
            }
        }
    }

    private Career resolve(List<Position> positions) {
        return resolver.resolve(positions, "GB");
    }

    private static void check(boolean holds, String what, Object... about) {
        if (!holds) {
            throw new AssertionError(what + " " + Arrays.asList(about));
        }
    }

    @Test
    void the_order_of_the_input_does_not_matter_and_twice_is_the_same() {
        forAll(seed -> {
            List<Position> positions = RandomCareers.of(seed);
            List<Position> shuffled = new ArrayList<>(positions);
            Collections.shuffle(shuffled, new Random(seed));
            check(resolve(positions).equals(resolve(shuffled)), "another career from another order");
        });
    }

    @Test
    void jobs_of_one_group_that_overlap_or_are_close_are_in_one_spell() {
        forAll(seed -> {
            List<ResolvedPosition> jobs = resolve(RandomCareers.exact(seed)).positions().stream()
                    .filter(p -> p.position().employer().kind() == PositionKind.EMPLOYMENT).toList();
            for (ResolvedPosition one : jobs) {
                for (ResolvedPosition other : jobs) {
                    check(one.spellNumber() == other.spellNumber() || !meet(one, other), "two spells of one group: ", one, other);
                }
            }
        });
    }

    private static boolean meet(ResolvedPosition one, ResolvedPosition other) {
        int from = Math.max(one.startLatest(), other.startLatest());
        int firstEnd = Math.min(last(one), last(other));
        return from - RULES.sameEmployerGap() - 1 <= firstEnd && group(one, from).equals(group(other, from));
    }

    private static String group(ResolvedPosition position, int month) {
        return RandomCareers.owner(position.position().employer().companyId(), month);
    }

    private static int last(ResolvedPosition position) {
        return position.isOpen() ? HeldPosition.OPEN : position.endLatest();
    }

    @Test
    void every_exit_has_one_move_type_that_agrees_with_its_gap() {
        forAll(seed -> {
            for (Transition exit : resolve(RandomCareers.of(seed)).transitions()) {
                MoveType expected = exit.gapMonths() < 0 ? MoveType.NE_PERSIST
                        : exit.gapMonths() <= 1 ? MoveType.EE : exit.gapMonths() <= 3 ? MoveType.AQ : MoveType.NE;
                check(exit.moveType() == expected, "move type", exit);
                check((exit.moveType() == MoveType.NE_PERSIST) == (exit.destinationKind() == DestinationKind.UNKNOWN), "unknown", exit);
                check(exit.gapMonths() < 0 || exit.gapMonths() == Math.max(0, exit.startMonth() - exit.exitMonth() - 1), "gap", exit);
                check(exit.gapMax() >= exit.gapMonths(), "largest gap", exit);
                check(exit.exitEarliest() <= exit.exitMonth() && (exit.exitLatest() == Months.NONE || exit.exitMonth() <= exit.exitLatest()), "interval", exit);
                check(exit.exitInferred() == (exit.holdsFrom() != Months.NONE), "inferred", exit);
            }
        });
    }

    @Test
    void exits_are_the_ended_main_spells_each_once() {
        forAll(seed -> {
            Career career = resolve(RandomCareers.of(seed));
            List<Integer> ended = career.spells().stream().filter(spell -> spell.isMain() && spell.endMonth() != Months.NONE).map(Spell::number).toList();
            List<Integer> exits = career.transitions().stream().map(Transition::spellNumber).sorted().toList();
            check(ended.equals(exits), "ended spells, exits", ended, exits);
            career.transitions().forEach(exit -> check(exit.exitMonth() == career.spells().get(exit.spellNumber()).endMonth(), "month", exit));
        });
    }

    @Test
    void every_point_lies_in_its_interval() {
        forAll(seed -> resolve(RandomCareers.of(seed)).spells().forEach(spell -> {
            check(spell.startMonth() == Months.NONE || spell.startEarliest() <= spell.startMonth() && spell.startMonth() <= spell.startLatest(), "start", spell);
            check(spell.isOpen() || spell.endMonth() == Months.NONE || spell.endEarliest() <= spell.endMonth()
                    && (spell.endLatest() == Months.NONE || spell.endMonth() <= spell.endLatest()), "end", spell);
        }));
    }

    @Test
    void the_main_states_never_overlap_and_are_held() {
        forAll(seed -> {
            List<PointDates.Dated> dated = RandomCareers.of(seed).stream().map(p -> new PointDates.Dated(p, DateBounds.of(p, false))).filter(d -> d.bounds().isDated()).toList();
            int after = Months.NONE;
            for (MainStates.Stretch stretch : MainStates.of(PointDates.of(dated), MainJobRule.STANDARD).stretches()) {
                check(stretch.from() > after && stretch.from() <= stretch.to(), "overlap", stretch);
                check(stretch.held().isHeldIn(stretch.from()) && stretch.held().isHeldIn(stretch.to()), "not held", stretch);
                after = stretch.to();
            }
        });
    }

    @Test
    void a_side_post_adds_no_exit() {
        forAll(seed -> {
            List<Position> positions = RandomCareers.of(seed);
            List<Position> more = new ArrayList<>(positions);
            Random random = new Random(seed);
            int start = Months.of(2005, 1) + random.nextInt(200);
            more.add(PositionWords.position(positions.size(), "Side", Months.text(start), Months.text(start + random.nextInt(40)), "level=9 kind=board"));
            check(exits(resolve(positions)).equals(exits(resolve(more))), "exits differ with a side post from month", start);
        });
    }

    /** Spells are numbered anew when one is added. */
    private static List<List<Object>> exits(Career career) {
        return career.transitions().stream().map(CareerPropertiesTest::exit).toList();
    }

    private static List<Object> exit(Transition t) {
        return Arrays.asList(t.originCompanyId(), t.originLevel(), t.exitMonth(), t.destinationKind(), t.destinationCompanyId(), t.startMonth(), t.gapMonths(), t.continued(), t.bridgedBy());
    }

    @Test
    void a_position_listed_twice_changes_nothing() {
        forAll(seed -> {
            List<Position> positions = RandomCareers.of(seed);
            List<Position> more = new ArrayList<>(positions);
            Position twice = positions.get((int) (seed % positions.size()));
            more.add(new Position(positions.size(), twice.employer(), twice.employerRaw(), twice.titleRaw(), twice.title(), twice.start(), twice.end(),
                    twice.currency(), twice.country(), twice.faults()));
            Career once = resolve(positions);
            Career both = resolve(more);
            check(once.transitions().equals(both.transitions()) && once.spells().equals(both.spells()) && once.internalMoves().equals(both.internalMoves()), "a copy of line", twice.number());
        });
    }

    @Test
    void splitting_a_position_at_a_month_changes_no_spell_and_no_exit() {
        forAll(seed -> {
            List<Position> positions = RandomCareers.exact(seed);
            Position whole = positions.get((int) (seed % positions.size()));
            if (!HeldPosition.isPaid(whole) || whole.end().isMissing() || whole.end().latest() - whole.start().latest() < 2) {
                return;
            }
            int cut = whole.start().latest() + 1 + new Random(seed).nextInt(whole.end().latest() - whole.start().latest());
            List<Position> parts = new ArrayList<>(positions);
            parts.set(whole.number(), dated(whole, whole.number(), whole.start(), month(cut - 1)));
            parts.add(dated(whole, positions.size(), month(cut), whole.end()));
            Career career = resolve(positions);
            boolean alone = positions.stream().filter(HeldPosition::isPaid).noneMatch(other -> other != whole && overlap(other, whole));
            // Beside another job, the part that starts later is the main one: that is what the main-job rule says.
            check(!alone || exits(career).equals(exits(resolve(parts))), "line, cut", whole.number(), cut);
        });
    }

    private static boolean overlap(Position one, Position other) {
        return one.start().earliest() <= other.end().latest() && (one.end().isMissing() || one.end().latest() >= other.start().earliest());
    }

    private static PartialDate month(int month) {
        return new PartialDate(month, month, Precision.MONTH);
    }

    private static Position dated(Position p, int number, PartialDate start, PartialDate end) {
        return new Position(number, p.employer(), p.employerRaw(), p.titleRaw(), p.title(), start, end, p.currency(), p.country(), p.faults());
    }

    @Test
    void coarser_dates_never_turn_a_certain_month_into_another_certain_month() {
        forAll(seed -> {
            List<Position> exact = RandomCareers.exact(seed);
            Career fine = resolve(exact);
            Career coarse = resolve(exact.stream().map(p -> dated(p, p.number(), year(p.start()), year(p.end()))).toList());
            IntStream.range(0, exact.size()).forEach(i -> {
                ResolvedPosition was = fine.positions().get(i);
                ResolvedPosition is = coarse.positions().get(i);
                check(is.startEarliest() <= was.startEarliest() && was.startLatest() <= is.startLatest(), "start of line", i);
                check(was.isOpen() == is.isOpen() && (was.isOpen() || is.endEarliest() <= was.endEarliest() && was.endLatest() <= is.endLatest()), "end of line", i);
            });
        });
    }

    private static PartialDate year(PartialDate date) {
        return date.isMissing() ? date : PartialDate.year(Months.year(date.earliest()));
    }

    @Test
    void the_careers_are_as_varied_as_real_ones() {
        long parallel = 0;
        long several = 0;
        for (long seed = 0; seed < 10_000; seed++) {
            List<Position> positions = RandomCareers.exact(seed);
            several += positions.size() > 1 ? 1 : 0;
            parallel += positions.stream().anyMatch(one -> positions.stream().anyMatch(other -> other.number() > one.number()
                    && !one.end().isMissing() && other.start().earliest() < one.end().latest() - 1)) ? 1 : 0;
        }
        assertThat((double) parallel / several).isBetween(0.35, 0.75);
    }
}
