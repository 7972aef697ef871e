package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code company_flows}: the rows of one month, origin and function. There are too many of them for a search over all tables, so the rule is
 * local and plain: small destinations are summed in {@code other}, which takes further ones until it is large enough; an origin whose moves
 * are too few altogether gets no row; the split of a row by gap is withheld as a whole when one part of it is small.
 */
public final class FlowsMart {

    /** The row of the long tail. */
    public static final String OTHER = DestinationsMart.OTHER;

    private FlowsMart() {}

    /**
     * @param month number of {@link Months}
     * @param destinations by group; the empty text is where the group is unknown
     */
    public static List<MartRow> rows(LocalDate asOf, int month, String originGroupId, String function, Map<String, FlowCounts> destinations,
            int minPersons) {
        Map<String, Long> moves = new TreeMap<>();
        destinations.forEach((group, counts) -> moves.put(group, counts.moves()));
        Tail<String> tail = Tail.of(moves, minPersons, group -> !group.isEmpty());
        List<MartRow> rows = new ArrayList<>();
        for (String group : tail.listed()) {
            rows.add(row(destinations.get(group), minPersons).fact("destination_group_id", group));
        }
        FlowCounts other = tail.other().stream().map(destinations::get).reduce(FlowCounts.NONE, FlowCounts::plus);
        if (other.moves() >= minPersons) {
            rows.add(row(other, minPersons).fact("destination_group_id", OTHER));
        }
        rows.forEach(row -> row.fact("as_of", asOf).fact("month", Months.firstDay(month)).fact("origin_group_id", originGroupId)
                .fact("function", function).fact("year", Months.year(month)));
        return rows;
    }

    private static MartRow row(FlowCounts counts, int minPersons) {
        boolean small = isSmall(counts.ee(), minPersons) || isSmall(counts.aq(), minPersons) || isSmall(counts.ne(), minPersons);
        CellStatus split = small ? CellStatus.WITHHELD : CellStatus.PUBLISHED;
        CellStatus changes = Statuses.derived(counts.changes().size(), minPersons, CellStatus.PUBLISHED);
        return MartRow.of(MartTables.COMPANY_FLOWS)
                .measure("moves", CellStatus.PUBLISHED, counts.moves())
                .measure("ee", split, counts.ee()).measure("aq", split, counts.aq()).measure("ne", split, counts.ne())
                .measure("mean_seniority_change", changes, changes.isPublished() ? Moments.of(counts.changes()).mean().estimate() : null);
    }

    private static boolean isSmall(long persons, int minPersons) {
        return persons > 0 && persons < minPersons;
    }
}
