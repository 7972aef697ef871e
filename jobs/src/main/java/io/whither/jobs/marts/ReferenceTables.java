package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortSet;
import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.DimTables;
import io.whither.tables.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
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
    void record(RulebookHandle rulebook, CohortSet set, Instant now) {
        if (warehouse.read(LAST).where(col("rulebook").equalTo(rulebook.fingerprint())).isEmpty()) {
            InParallel.forEach(ReferenceRows.tables().stream().filter(table -> table != LAST).toList(), table -> replace(table, rulebook, now));
            replace(LAST, rulebook, now);
        }
        recordCohorts(rulebook.fingerprint(), set, now);
    }

    /** Replacing, not appending: a run that was cut short leaves nothing twice. */
    private void replace(Table table, RulebookHandle rulebook, Instant now) {
        writer.replace(table, rows(table, rulebook, now), "rulebook = '" + rulebook.fingerprint() + "'");
    }

    /** Made where they are written, of the rulebook that is there already: as a list they would weigh down a task. */
    private Dataset<Row> rows(Table table, RulebookHandle rulebook, Instant now) {
        String name = table.qualifiedName();
        return warehouse.spark().range(0, 1, 1, 1).flatMap(
                (FlatMapFunction<Long, Row>) one -> ReferenceRows.of(name, rulebook.source(), now).iterator(), Encoders.row(SparkSchemas.of(table)));
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
            writer.append(DimTables.COHORTS, cohorts(added), TxnId.of(DimTables.COHORTS, "all", now.toEpochMilli()));
        }
    }

    private Dataset<Row> cohorts(List<Row> rows) {
        return warehouse.spark().createDataFrame(rows, SparkSchemas.of(DimTables.COHORTS)).coalesce(1);
    }
}
