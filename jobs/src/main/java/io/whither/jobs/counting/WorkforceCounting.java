package io.whither.jobs.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;

import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.WorkforceCounts;
import io.whither.marts.WorkforceNumber;
import io.whither.tables.CoreTables;
import io.whither.time.Months;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The workforce of groups from the changes that careers make. */
public final class WorkforceCounting {

    private static final int STAYED = StayChange.COUNTS.indexOf("stayed");

    private WorkforceCounting() {}

    /** The contents that count at a date, with their spells, internal moves and {@link AsOfView#OBSERVED_UNTIL}. */
    public static Dataset<Row> careers(Warehouse warehouse, AsOfView view) {
        return counting(warehouse.read(CoreTables.CAREERS), view.versions(warehouse, null));
    }

    /** Those of people who may ever have been with a group; the others are not looked up. */
    public static Dataset<Row> careers(Warehouse warehouse, AsOfView view, String groupId) {
        Dataset<Row> candidates = warehouse.read(CoreTables.CAREERS).where(exists(col("spells"), spell -> spell.getField("group_id").equalTo(groupId)));
        return counting(candidates, view.versions(warehouse, candidates.select("person_id").distinct()));
    }

    private static Dataset<Row> counting(Dataset<Row> careers, Dataset<Row> versions) {
        return careers.select("person_id", "profile_hash", "spells", "internal_moves").join(versions.drop("snapshot_month"), new String[] {"person_id", "profile_hash"}, "inner");
    }

    /**
     * Numbers of one row of the workforce.
     *
     * @param month number of {@link io.whither.time.Months}
     */
    public record Cell(String groupId, String function, int level, int month, List<WorkforceNumber> numbers) implements Serializable {

        public Cell {
            numbers = List.copyOf(numbers);
        }
    }

    /** What a row's stays have in common in every month. */
    private record Place(String groupId, String function, int level) implements Serializable {}

    /**
     * What each stay adds to some numbers.
     *
     * @param careers see {@link #careers}
     * @return a row a spell: its own columns, those of the person, and {@link Contributions#COLUMN}
     */
    public static Dataset<Row> each(Dataset<Row> careers, AsOfView view, List<Cell> cells) {
        int asOfMonth = Months.of(view.date());
        StructType spell = (StructType) ((ArrayType) careers.schema().apply("spells").dataType()).elementType();
        StructType own = spell.add("person_id", DataTypes.StringType).add("profile_hash", DataTypes.StringType).add(AsOfView.OBSERVED_UNTIL, DataTypes.DateType);
        StructType schema = Contributions.schema(own);
        PlacedCells<Place, Cell> sent = new PlacedCells<>(cells, cell -> new Place(cell.groupId, cell.function, cell.level), cell -> cell.numbers.size());
        return careers.flatMap((FlatMapFunction<Row, Row>) career -> career.<Row>getList(career.fieldIndex("spells")).stream()
                .map(stay -> stay(career, stay, sent, asOfMonth)).iterator(), Encoders.row(schema));
    }

    private static Row stay(Row career, Row spell, PlacedCells<Place, Cell> cells, int asOfMonth) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < spell.size(); i++) {
            values.add(spell.get(i));
        }
        values.add(career.getAs("person_id"));
        values.add(career.getAs("profile_hash"));
        values.add(career.getAs(AsOfView.OBSERVED_UNTIL));
        return Contributions.row(RowFactory.create(values.toArray()), values.size(), adds(StayChanges.of(career, spell, asOfMonth), cells, asOfMonth));
    }

    private static Map<Integer, Long> adds(List<StayChange> stay, PlacedCells<Place, Cell> cells, int asOfMonth) {
        Map<Integer, Long> adds = new HashMap<>();
        stay.stream().collect(Collectors.groupingBy(change -> new Place(change.groupId(), change.function(), change.level()))).forEach((place, changes) -> {
            List<PlacedCells.Placed<Cell>> own = cells.of(place);
            SortedMap<Integer, WorkforceCounts> counts = own.isEmpty() ? Collections.emptySortedMap() : months(changes, asOfMonth);
            own.forEach(placed -> placed.put(adds, placed.cell().numbers.stream()
                    .mapToLong(number -> number.of(at -> counts.getOrDefault(at, WorkforceCounts.NONE), placed.cell().month))));
        });
        return adds;
    }

    /**
     * By month, up to the last one.
     *
     * @param changes of one group, function and level
     */
    public static SortedMap<Integer, WorkforceCounts> months(Collection<StayChange> changes, int last) {
        TreeMap<Integer, long[]> byMonth = new TreeMap<>();
        for (StayChange change : changes) {
            long[] sum = byMonth.computeIfAbsent(change.month(), month -> new long[StayChange.COUNTS.size()]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += change.adds().get(i);
            }
        }
        return byMonth.isEmpty() ? Collections.emptySortedMap() : months(byMonth, last);
    }

    /** Sums up differences: headcount and stayed run on, the others are of their month. */
    private static SortedMap<Integer, WorkforceCounts> months(TreeMap<Integer, long[]> changes, int last) {
        SortedMap<Integer, WorkforceCounts> months = new TreeMap<>();
        long headcount = 0;
        long stayed = 0;
        long[] none = new long[StayChange.COUNTS.size()];
        for (int month = changes.firstKey(); month <= last; month++) {
            long[] change = changes.getOrDefault(month, none);
            headcount += change[0];
            stayed += change[STAYED];
            months.put(month, new WorkforceCounts(headcount, change[1], change[2], change[3], change[4], stayed));
        }
        return months;
    }
}
