package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.expr;

import io.whither.cohorts.AccountingIdentity;
import io.whither.marts.CohortIdentities;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What must add up over all exits of the as-of view, by the gaps as well as by the words for them. */
final class ExitIdentities {

    private ExitIdentities() {}

    static List<AccountingIdentity> of(Dataset<Row> exits) {
        Row sums = exits.agg(expr("count(*)"),
                expr("count_if(move_type = 'EE' and gap_months <= 1)"),
                expr("count_if(move_type = 'AQ' and gap_months between 2 and 3)"),
                expr("count_if(move_type = 'NE' and gap_months >= 4)"),
                expr("count_if(move_type = 'NEPersist' and gap_months is null)"),
                expr("count_if(gap_months is not null and start_month is not null)"),
                expr("count_if(move_type <> 'NEPersist')")).head();
        return List.of(
                CohortIdentities.moveTypes("all exits", sums.getLong(0), sums.getLong(1), sums.getLong(2), sums.getLong(3), sums.getLong(4)),
                CohortIdentities.flows("all groups", sums.getLong(5), sums.getLong(6)));
    }
}
