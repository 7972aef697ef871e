package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.counting.FlowCounting;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.FlowNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The published flows between companies, traced to the exits of the as-of view. */
final class FlowTrace {

    private static final List<String> COLUMNS = List.of("person_id", "exit_no", "exit_month", "origin_company_id", "origin_title", "origin_level", "destination_kind",
            "destination_company_id", "destination_group_id", "destination_level", "gap_months", "move_type", "observed_until", "profile_hash");

    private FlowTrace() {}

    static Trace of(PublishedCell cell, Warehouse warehouse, AsOfView view) {
        FlowCounting.Cell flow = cell(cell);
        Map<String, String> key = cell.key();
        Dataset<Row> exits = AsOfExits.of(warehouse, view, col("exit_month").equalTo(lit(LocalDate.parse(key.get("month"))))
                .and(col("origin_group_id").equalTo(key.get("origin_group_id"))).and(col("origin_function").equalTo(key.get("function"))));
        return new Trace(flow.numbers().stream().map(number -> number.name().toLowerCase(Locale.ROOT)).toList(), Trace.adding(FlowCounting.each(exits, List.of(flow))),
                COLUMNS, FlowNumber::value);
    }

    static FlowCounting.Cell cell(PublishedCell cell) {
        Map<String, String> key = cell.key();
        List<FlowNumber> numbers = FlowNumber.of(cell.name().measure());
        if (numbers.isEmpty()) {
            throw cell.noPeople();
        }
        return new FlowCounting.Cell(LocalDate.parse(key.get("month")), key.get("origin_group_id"), key.get("function"), key.get("destination_group_id"),
                cell.beside().stream().map(row -> row.get("destination_group_id")).toList(), numbers);
    }
}
