package io.whither.jobs.explain;

import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.counting.WorkforceCounting;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.WorkforceNumber;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The published workforce of companies, traced to the stays of the as-of view. */
final class WorkforceTrace {

    private static final List<String> COLUMNS = List.of("person_id", "spell_no", "group_id", "company_id", "start_month", "end_month", "function", "role", "first_level", "last_level",
            "observed_until", "profile_hash");

    private WorkforceTrace() {}

    static Trace of(PublishedCell cell, Warehouse warehouse, AsOfView view) {
        WorkforceCounting.Cell stays = cell(cell);
        Dataset<Row> careers = WorkforceCounting.careers(warehouse, view, stays.groupId());
        return new Trace(stays.numbers().stream().map(number -> number.name().toLowerCase(Locale.ROOT)).toList(), Trace.adding(WorkforceCounting.each(careers, view, List.of(stays))),
                COLUMNS, sums -> WorkforceNumber.value(cell.name().measure(), sums));
    }

    static WorkforceCounting.Cell cell(PublishedCell cell) {
        Map<String, String> key = cell.key();
        List<WorkforceNumber> numbers = WorkforceNumber.of(cell.name().measure());
        if (numbers.isEmpty()) {
            throw cell.noPeople();
        }
        return new WorkforceCounting.Cell(key.get("group_id"), key.get("function"), Integer.parseInt(key.get("level")), Months.of(LocalDate.parse(key.get("month"))), numbers);
    }
}
