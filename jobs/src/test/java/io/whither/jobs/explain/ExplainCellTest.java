package io.whither.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunFailedException;
import io.whither.tables.MartTables;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The members behind every published number of the sample's cohorts are as many as the number says. */
class ExplainCellTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    /** Of each kind of cell, one by name; those beside it in its table are all looked at. */
    private static final List<String> KINDS = List.of("leavers", "accounted", "unknown", "kind=employer", "destination=other", "role.before=engineering:software_engineer",
            "role.before=other", "role.after=other", "move=other>software_engineer", "move=other>other", "level.before=senior", "level.after=senior",
            "level.latest=senior", "level.before.paired=senior", "level.after.paired=senior", "level.latest.paired=senior", "change=3>4");

    @Test
    void asManyMembersAsTheCellSays() {
        Warehouse warehouse = SampleRun.warehouse();
        int cells = 0;
        for (String cohort : List.of("amazon-tech-2022-2023", "all-leavers-2022")) {
            Dataset<Row> exits = ExplainCellJob.exits(cohort, AS_OF, warehouse).cache();
            for (String kind : KINDS) {
                int found = compare(CellQueryParser.parse(kind), cohort, exits, warehouse);
                assertThat(found).as("%s of %s", kind, cohort).isPositive();
                cells += found;
            }
            for (int months : new int[] {0, 1, 3, 6, 12}) {
                cells += compare(CellQueryParser.parse("at_risk=" + months), cohort, exits, warehouse);
            }
            exits.unpersist();
        }
        assertThat(cells).isGreaterThan(150);
    }

    /** How many published cells were compared. */
    private static int compare(CellQuery query, String cohort, Dataset<Row> exits, Warehouse warehouse) {
        List<Row> rows = ExplainCellJob.rows(query, cohort, AS_OF, warehouse);
        Map<String, Long> members = new LinkedHashMap<>();
        exits.where(query.members()).selectExpr(query.memberKey() + " as key").groupBy("key").count().collectAsList()
                .forEach(row -> members.put(row.getString(0), row.getLong(1)));
        List<String> listed = rows.stream().map(row -> row.getString(0)).toList();
        long rest = members.entrySet().stream().filter(entry -> !listed.contains(entry.getKey())).mapToLong(Map.Entry::getValue).sum();
        int compared = 0;
        for (Row row : rows) {
            String key = row.getString(0);
            // Rows of other sums, which have names of their own: the moves into one role, the risks of one month.
            boolean aside = !key.equals(query.key()) && (Collections.frequency(listed, key) > 1 || query.table().equals(MartTables.TIME_TO_NEXT_JOB));
            if (!row.isNullAt(1) && !aside) {
                assertThat(key.equals(query.other()) ? rest : members.getOrDefault(key, 0L)).as("%s %s of %s", query.table().name(), key, cohort).isEqualTo(row.getLong(1));
                compared++;
            }
        }
        return compared;
    }

    @Test
    void whatIsNoCellIsRefusedWithTheForms() {
        for (String cell : List.of("leaver", "leavers=3", "kind", "change=3", "at_risk=soon", "level.after=boss")) {
            assertThatThrownBy(() -> CellQueryParser.parse(cell)).as(cell).isInstanceOf(RunFailedException.class).hasMessageContaining("--cell " + cell);
        }
    }
}
