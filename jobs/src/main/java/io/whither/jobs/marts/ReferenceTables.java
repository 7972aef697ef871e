package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortSet;
import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.rulebook.RulebookSource;
import io.whither.tables.DimTables;
import io.whither.tables.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** {@code dims}: what {@code conf/} held, one set a rulebook, and each definition of a cohort that was used with it. */
final class ReferenceTables {

    /** Written last: where it has the rulebook, all of them have. */
    private static final Table LAST = DimTables.SENIORITY_LEVELS;

    private final Warehouse warehouse;
    private final TableWriter writer;

    ReferenceTables(Warehouse warehouse) {
        this.warehouse = warehouse;
        this.writer = new TableWriter(warehouse);
    }

    /** Adds what is not there yet. */
    void record(RulebookSource source, CohortSet set, Instant now) {
        String rulebook = source.fingerprint();
        if (warehouse.read(LAST).where(col("rulebook").equalTo(rulebook)).isEmpty()) {
            Map<Table, List<Row>> rows = new LinkedHashMap<>(ReferenceRows.of(source, now));
            List<Row> last = rows.remove(LAST);
            // Replacing, not appending: a run that was cut short leaves nothing twice.
            InParallel.forEach(rows.keySet(), table -> replace(table, rows.get(table), rulebook));
            replace(LAST, last, rulebook);
        }
        recordCohorts(rulebook, set, now);
    }

    private void replace(Table table, List<Row> rows, String rulebook) {
        writer.replace(table, dataset(table, rows), "rulebook = '" + rulebook + "'");
    }

    private void recordCohorts(String rulebook, CohortSet set, Instant now) {
        Set<String> known = warehouse.read(DimTables.COHORTS).where(col("rulebook").equalTo(lit(rulebook))).select("cohort_id", "definition")
                .collectAsList().stream().map(row -> row.getString(0) + " " + row.getString(1)).collect(Collectors.toSet());
        List<Row> added = new ArrayList<>();
        for (CohortDefinition cohort : set.definitions()) {
            String definition = DefinitionJson.of(cohort);
            if (!known.contains(cohort.id() + " " + definition)) {
                added.add(RowFactory.create(cohort.id(), definition, rulebook, now));
            }
        }
        if (!added.isEmpty()) {
            writer.append(DimTables.COHORTS, dataset(DimTables.COHORTS, added), TxnId.of(DimTables.COHORTS, "all", now.toEpochMilli()));
        }
    }

    private Dataset<Row> dataset(Table table, List<Row> rows) {
        return warehouse.spark().createDataFrame(rows, SparkSchemas.of(table)).coalesce(1);
    }
}
