package io.whither.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.disclosure.CellStatus;
import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Column;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The published tables of one as-of: those of cohorts row by row, of those of companies, which may be long, what is counted. */
final class PublishedMarts {

    private static final String COHORT = "cohort_id";

    private final Warehouse warehouse;
    private final LocalDate asOf;
    private final Map<String, List<MartReading>> rows = new ConcurrentHashMap<>();
    private final Map<String, Long> withheld = new ConcurrentSkipListMap<>();

    PublishedMarts(Warehouse warehouse, LocalDate asOf) {
        this.warehouse = warehouse;
        this.asOf = asOf;
        // A table may be younger than the warehouse.
        InParallel.forEach(MartTables.ALL.stream().filter(warehouse::exists).toList(), this::read);
    }

    /** All rows of a table of cohorts; none where the warehouse is older than the table. */
    List<MartReading> rows(Table table) {
        return rows.getOrDefault(table.name(), List.of());
    }

    /** The same by the cohort's id. */
    Map<String, List<MartReading>> byCohort(Table table) {
        return rows(table).stream().collect(Collectors.groupingBy(row -> row.text(COHORT)));
    }

    /** How many measures are withheld, by table. */
    Map<String, Long> withheld() {
        return new TreeMap<>(withheld);
    }

    private void read(Table table) {
        List<String> statuses = table.columns().stream().map(Column::name).filter(name -> name.endsWith("_status")).toList();
        if (table.column(COHORT).isPresent()) {
            List<MartReading> read = published(table).collectAsList().stream().map(MartReading::new).toList();
            rows.put(table.name(), read);
            withheld.put(table.name(), read.stream().mapToLong(row -> statuses.stream().filter(row::isWithheld).count()).sum());
        } else {
            String count = statuses.stream().map(name -> "count_if(" + name + " = " + CellStatus.WITHHELD.code() + ")").collect(Collectors.joining(" + "));
            withheld.put(table.name(), published(table).selectExpr(count).head().getLong(0));
        }
    }

    private Dataset<Row> published(Table table) {
        return warehouse.read(table).where(col("as_of").equalTo(lit(asOf)));
    }
}
