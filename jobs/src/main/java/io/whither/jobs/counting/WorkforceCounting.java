package io.whither.jobs.counting;

import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.WorkforceCounts;
import io.whither.tables.CoreTables;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The workforce of groups from the changes that careers make. */
public final class WorkforceCounting {

    private static final int STAYED = StayChange.COUNTS.indexOf("stayed");

    private WorkforceCounting() {}

    /** The contents that count at a date, with their spells, internal moves and {@link AsOfView#OBSERVED_UNTIL}. */
    public static Dataset<Row> careers(Warehouse warehouse, AsOfView view) {
        return warehouse.read(CoreTables.CAREERS).select("person_id", "profile_hash", "spells", "internal_moves")
                .join(view.versions(warehouse, null).drop("snapshot_month"), new String[] {"person_id", "profile_hash"}, "inner");
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
