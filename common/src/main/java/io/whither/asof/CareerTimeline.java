package io.whither.asof;

import io.whither.careers.Career;
import io.whither.careers.CareerRules;
import io.whither.careers.Decisions;
import io.whither.careers.InternalMove;
import io.whither.careers.ResolvedPosition;
import io.whither.careers.Spell;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.List;

/**
 * One career in words, enough to settle a dispute: how each line was read and merged, what was the main thing when, and the rule
 * behind each exit.
 */
public final class CareerTimeline {

    /**
     * One statement.
     *
     * @param about {@code position 0}, {@code spell 1}, {@code exit 0} ...; numbers are those of core
     * @param aspect what of it: {@code dates}, {@code employer} ...
     */
    public record Line(String about, String aspect, String text) {}

    private final List<Line> lines = new ArrayList<>();

    private CareerTimeline() {}

    /** @param observedUntil month in which the person was last seen, a number of {@code Months} */
    public static List<Line> of(Career career, Decisions decisions, CareerRules rules, int observedUntil) {
        CareerTimeline timeline = new CareerTimeline();
        career.positions().forEach(position -> timeline.position(position, decisions));
        decisions.mains().forEach(timeline::main);
        career.spells().forEach(timeline::spell);
        ExitWords exits = new ExitWords(career, rules, observedUntil);
        career.transitions().forEach(exit -> exits.of(exit).forEach(words -> timeline.add("exit " + exit.number(), words.aspect(), words.text())));
        career.internalMoves().forEach(timeline::move);
        return List.copyOf(timeline.lines);
    }

    private void position(ResolvedPosition resolved, Decisions decisions) {
        String about = "position " + resolved.position().number();
        PositionWords words = new PositionWords(resolved, decisions);
        add(about, "written", words.written());
        add(about, "dates", words.dates());
        add(about, "employer", words.employer());
        add(about, "title", words.title());
        add(about, "spell", words.spell());
    }

    private void main(Decisions.Main main) {
        String over = String.join(", ", main.over().stream().map(displaced -> "position " + displaced.number() + " by " + displaced.criterion()).toList());
        add("main", MonthWords.span(main.from(), main.to()), "position " + main.number() + (over.isEmpty() ? ", nothing beside it" : ", over " + over));
    }

    private void spell(Spell spell) {
        add("spell " + spell.number(), MonthWords.span(spell.startMonth(), spell.isOpen() && spell.endMonth() == Months.NONE ? Integer.MAX_VALUE : spell.endMonth()),
                "with " + MonthWords.orUnknown(spell.groupId()) + ", " + MonthWords.count(spell.positionCount(), "position")
                + (spell.isMain() ? ", main job in some month" : ", never the main job, so its end is no exit")
                + (spell.tenureMonths() < 0 ? "" : ", " + MonthWords.count(spell.tenureMonths(), "month")));
    }

    private void move(InternalMove move) {
        add("internal move", MonthWords.text(move.month()), "in spell " + move.spellNumber() + ": " + work(move.fromFunction(), move.fromRole(), move.fromLevel())
                + " to " + work(move.toFunction(), move.toRole(), move.toLevel()));
    }

    private static String work(String function, String role, int level) {
        return function + (role == null || role.isEmpty() ? "" : " " + role) + " level " + level;
    }

    private void add(String about, String aspect, String text) {
        lines.add(new Line(about, aspect, text));
    }
}
