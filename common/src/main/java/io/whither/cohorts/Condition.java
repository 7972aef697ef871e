package io.whither.cohorts;

import java.util.List;
import java.util.SortedSet;

/**
 * One thing that a definition asks of an exit. A job turns each kind into a filter over columns; nothing here needs
 * an engine. A value that is null, or a tenure that is unknown, satisfies none.
 */
public sealed interface Condition {

    boolean test(Leaver leaver);

    /** The text in a field is one of these. */
    record OneOf(ExitField field, SortedSet<String> values) implements Condition {
        @Override
        public boolean test(Leaver leaver) {
            return field.of(leaver) instanceof String text && values.contains(text);
        }
    }

    /** The level in a field is one of these. */
    record LevelIn(ExitField field, SortedSet<Integer> levels) implements Condition {
        @Override
        public boolean test(Leaver leaver) {
            return field.of(leaver) instanceof Integer level && levels.contains(level);
        }
    }

    /** The tenure is known and at least so many months. */
    record TenureAtLeast(int months) implements Condition {
        @Override
        public boolean test(Leaver leaver) {
            return leaver.tenureMonths() >= months;
        }
    }

    /** At least one month of the exit's interval lies in the window. */
    record ExitMayLieIn(MonthWindow window) implements Condition {
        @Override
        public boolean test(Leaver leaver) {
            return window.overlap(leaver.exitEarliest(), leaver.exitLatest()) > 0;
        }
    }

    /** The exit was inferred, or was not. */
    record InferredIs(boolean value) implements Condition {
        @Override
        public boolean test(Leaver leaver) {
            return leaver.inferred() == value;
        }
    }

    /** The title that was left answers a query. */
    record TitleMatches(TitleQuery query) implements Condition {
        @Override
        public boolean test(Leaver leaver) {
            return query.matches(leaver.title());
        }
    }

    /** At least one of these holds. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean test(Leaver leaver) {
            return conditions.stream().anyMatch(condition -> condition.test(leaver));
        }
    }
}
