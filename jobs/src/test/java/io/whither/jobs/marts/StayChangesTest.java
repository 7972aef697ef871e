package io.whither.jobs.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.CoreTables;
import io.whither.tables.RestrictedTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

/** Summed up over months, the differences are the people who were there. */
class StayChangesTest {

    private static final StructType SPELL = SparkSchemas.of(CoreTables.SPELL.fields());
    private static final StructType MOVE = SparkSchemas.of(CoreTables.INTERNAL_MOVE.fields());
    private static final StructType CAREER = SparkSchemas.of(List.of(CoreTables.SPELLS, CoreTables.INTERNAL_MOVES, RestrictedTables.OBSERVED_UNTIL));
    private static final int AS_OF = Months.parse("2023-12");

    @Test
    void aStayIsOneHeadFromItsFirstToItsLastMonth() {
        Row career = career(List.of(spell(0, "2022-03", "2022-05", null, true)), List.of());

        assertThat(months("headcount", career)).isEqualTo(Map.of("2022-03", 1L, "2022-04", 1L, "2022-05", 1L));
        assertThat(sums("hires", career)).isEqualTo(Map.of("2022-03 engineering 3", 1L));
        assertThat(sums("exits", career)).isEqualTo(Map.of("2022-05 engineering 3", 1L));
    }

    @Test
    void aPromotionMovesTheHeadAndIsCountedWhereItCameFrom() {
        Row career = career(List.of(spell(0, "2022-01", "2022-04", null, true)), List.of(move(0, "2022-03", 3, 4)));

        assertThat(sums("headcount", career)).isEqualTo(Map.of("2022-01 engineering 3", 1L, "2022-03 engineering 3", -1L, "2022-03 engineering 4", 1L, "2022-05 engineering 4", -1L));
        assertThat(sums("promotions", career)).isEqualTo(Map.of("2022-03 engineering 3", 1L));
        assertThat(sums("exits", career)).isEqualTo(Map.of("2022-04 engineering 4", 1L));
    }

    @Test
    void anInferredEndCountsOnceItHolds() {
        Row early = career(List.of(spell(0, "2022-01", "2022-04", "2024-01", true)), List.of());
        Row late = career(List.of(spell(0, "2022-01", "2022-04", "2023-11", true)), List.of());

        assertThat(sums("exits", early)).isEmpty();
        assertThat(months("headcount", early)).hasSize(24);
        assertThat(months("headcount", late)).hasSize(4);
    }

    @Test
    void whoIsStillThereAYearLaterHasStayed() {
        Row career = career(List.of(spell(0, "2021-01", "2022-03", null, true)), List.of());

        assertThat(months("stayed", career)).isEqualTo(Map.of("2022-01", 1L, "2022-02", 1L, "2022-03", 1L));
    }

    @Test
    void whatWasNeverTheMainJobAndWhatBeganLaterIsNotThere() {
        assertThat(StayChanges.of(career(List.of(spell(0, "2022-01", "2022-04", null, false)), List.of()), AS_OF)).isEmpty();
        assertThat(StayChanges.of(career(List.of(spell(0, "2024-01", null, null, true)), List.of()), AS_OF)).isEmpty();
    }

    /** Differences by month, function and level; zeros left out. */
    private static Map<String, Long> sums(String change, Row career) {
        Map<String, Long> sums = new TreeMap<>();
        StayChanges.of(career, AS_OF).forEach(row -> sums.merge(Months.text(row.getInt(3)) + " " + row.getString(1) + " " + row.getInt(2),
                row.getLong(StayChanges.SCHEMA.fieldIndex(change)), Long::sum));
        sums.values().removeIf(value -> value == 0);
        return sums;
    }

    /** The running sum at each month up to the as-of; zeros left out. */
    private static Map<String, Long> months(String change, Row career) {
        TreeMap<Integer, Long> differences = StayChanges.of(career, AS_OF).stream().collect(Collectors.toMap(row -> row.getInt(3),
                row -> row.getLong(StayChanges.SCHEMA.fieldIndex(change)), Long::sum, TreeMap::new));
        Map<String, Long> months = new TreeMap<>();
        long there = 0;
        for (int month = differences.firstKey(); month <= AS_OF; month++) {
            there += differences.getOrDefault(month, 0L);
            if (there != 0) {
                months.put(Months.text(month), there);
            }
        }
        return months;
    }

    private static Row career(List<Row> spells, List<Row> moves) {
        return new GenericRowWithSchema(new Object[] {CollectionConverters.asScala(spells).toSeq(), CollectionConverters.asScala(moves).toSeq(), LocalDate.of(2023, 12, 20)}, CAREER);
    }

    private static Row spell(int number, String start, String end, String holdsFrom, boolean main) {
        return row(SPELL, Map.of("spell_no", number, "is_main", main, "function", "engineering", "last_level", 3),
                "group_id", "amazon", "start_month", day(start), "end_month", day(end), "holds_from", day(holdsFrom));
    }

    private static Row move(int spell, String month, int from, int to) {
        return row(MOVE, Map.of("spell_no", spell, "from_function", "engineering", "to_function", "engineering", "from_level", from, "to_level", to), "move_month", day(month));
    }

    private static LocalDate day(String month) {
        return month == null ? null : Months.firstDay(Months.parse(month));
    }

    private static Row row(StructType schema, Map<String, Object> values, Object... optional) {
        Object[] cells = Arrays.stream(schema.fieldNames()).map(values::get).toArray();
        for (int i = 0; i < optional.length; i += 2) {
            cells[schema.fieldIndex((String) optional[i])] = optional[i + 1];
        }
        return new GenericRowWithSchema(cells, schema);
    }
}
