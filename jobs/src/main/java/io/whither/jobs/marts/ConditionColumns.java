package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.careers.DestinationKind;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.Condition;
import io.whither.cohorts.ExitField;
import io.whither.time.Months;
import java.util.Collection;
import org.apache.spark.sql.Column;

/**
 * Definitions as filters over {@code core.transitions}: they let through all that may belong to a cohort, and little else. Who does
 * belong, the definition itself says.
 */
final class ConditionColumns {

    private ConditionColumns() {}

    /** Exits that at least one cohort may want. */
    static Column anyOf(Collection<CohortDefinition> cohorts) {
        return cohorts.stream().map(ConditionColumns::of).reduce(Column::or).orElse(lit(false));
    }

    private static Column of(CohortDefinition cohort) {
        return cohort.conditions().stream().map(ConditionColumns::of).reduce(Column::and).orElse(lit(true));
    }

    private static Column of(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            Column in = column(oneOf.field()).isin(oneOf.values().toArray());
            // What is unknown in core is split by the as-of view.
            return oneOf.field() == ExitField.DESTINATION_KIND ? in.or(column(oneOf.field()).equalTo(DestinationKind.UNKNOWN.code())) : in;
        }
        if (condition instanceof Condition.LevelIn levels) {
            return column(levels.field()).isin(levels.levels().toArray());
        }
        if (condition instanceof Condition.TenureAtLeast tenure) {
            return column(ExitField.TENURE_MONTHS).geq(tenure.months());
        }
        if (condition instanceof Condition.ExitMayLieIn exit) {
            Column latest = column(ExitField.EXIT_LATEST);
            return column(ExitField.EXIT_EARLIEST).leq(lit(Months.firstDay(exit.window().to())))
                    .and(latest.isNull().or(latest.geq(lit(Months.firstDay(exit.window().from())))));
        }
        if (condition instanceof Condition.InferredIs inferred) {
            return column(ExitField.EXIT_INFERRED).equalTo(inferred.value());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().map(ConditionColumns::of).reduce(Column::or).orElse(lit(false));
        }
        return lit(true);
    }

    private static Column column(ExitField field) {
        return col(field.column());
    }
}
