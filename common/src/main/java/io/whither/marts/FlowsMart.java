package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.disclosure.Remainder;
import io.whither.disclosure.Remainder.Part;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * {@code company_flows}: the rows of one origin. There are too many of them for a search over all tables, so the rules are plain: which
 * destinations have a row says {@link FlowsMask}; a month and function with too few moves altogether gets no row; the split of a row by gap is
 * withheld as a whole when one part of it is small, and with it further ones where a cohort's curves tell the sum.
 */
public final class FlowsMart {

    /** The row of the long tail. */
    public static final String OTHER = DestinationsMart.OTHER;

    private static final List<ToLongFunction<FlowCounts>> GAPS = List.of(FlowCounts::ee, FlowCounts::aq, FlowCounts::ne);

    private final LocalDate asOf;
    private final String originGroupId;
    private final Map<FlowSlot, Map<String, FlowCounts>> slots;
    private final CohortScopes scopes;
    private final int minPersons;
    /** The rows, and what slots without rows hold: these are hidden ones of the name of the slot. */
    private final List<Line> lines = new ArrayList<>();
    private final Map<FlowSlot, List<Integer>> linesOf = new TreeMap<>();
    private final Set<Integer> withheldSplits = new TreeSet<>();

    private record Line(FlowSlot slot, String destination, FlowCounts counts, boolean hasRow) {}

    private FlowsMart(LocalDate asOf, String originGroupId, Map<FlowSlot, Map<String, FlowCounts>> slots, List<CohortScope> scopes, int minPersons) {
        this.asOf = asOf;
        this.originGroupId = originGroupId;
        this.slots = new TreeMap<>(slots);
        this.scopes = CohortScopes.of(scopes, originGroupId);
        this.minPersons = minPersons;
    }

    /**
     * @param slots by destination group; the empty text is where the group is unknown
     * @param scopes what cohorts of the same run tell, of whatever origin
     */
    public static List<MartRow> rows(LocalDate asOf, String originGroupId, Map<FlowSlot, Map<String, FlowCounts>> slots, List<CohortScope> scopes, int minPersons) {
        return new FlowsMart(asOf, originGroupId, slots, scopes, minPersons).rows();
    }

    private List<MartRow> rows() {
        FlowsMask mask = new FlowsMask(slots, scopes, minPersons);
        slots.forEach((slot, destinations) -> addLines(slot, destinations, mask.listed(slot)));
        withholdSplits();
        List<MartRow> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).hasRow()) {
                rows.add(row(lines.get(line), withheldSplits.contains(line) ? CellStatus.WITHHELD : CellStatus.PUBLISHED));
            }
        }
        return rows;
    }

    private void addLines(FlowSlot slot, Map<String, FlowCounts> destinations, Optional<List<String>> listed) {
        List<String> own = listed.orElse(List.of());
        own.forEach(group -> addLine(new Line(slot, group, destinations.get(group), true)));
        FlowCounts other = destinations.keySet().stream().filter(group -> !own.contains(group)).map(destinations::get).reduce(FlowCounts.NONE, FlowCounts::plus);
        if (other.moves() > 0) {
            addLine(new Line(slot, OTHER, other, listed.isPresent()));
        }
    }

    private void addLine(Line line) {
        linesOf.computeIfAbsent(line.slot(), slot -> new ArrayList<>()).add(lines.size());
        lines.add(line);
    }

    private void withholdSplits() {
        for (int line = 0; line < lines.size(); line++) {
            FlowCounts counts = lines.get(line).counts();
            if (!lines.get(line).hasRow() || GAPS.stream().anyMatch(gap -> isSmall(gap.applyAsLong(counts)))) {
                withheldSplits.add(line);
            }
        }
        List<Set<FlowSlot>> groups = scopes.groups(slots.keySet());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Set<FlowSlot> group : groups) {
                for (ToLongFunction<FlowCounts> gap : GAPS) {
                    changed |= withholdSplits(group, gap);
                }
            }
        }
    }

    private boolean withholdSplits(Set<FlowSlot> group, ToLongFunction<FlowCounts> gap) {
        List<Part<Integer>> parts = group.stream().flatMap(slot -> linesOf.getOrDefault(slot, List.of()).stream())
                .map(line -> Part.of(line, gap.applyAsLong(lines.get(line).counts()))).toList();
        Optional<Integer> next = Remainder.next(parts, line -> !withheldSplits.contains(line), scopes.sum(CohortScope::showsGaps), minPersons);
        next.ifPresent(withheldSplits::add);
        return next.isPresent();
    }

    private MartRow row(Line line, CellStatus split) {
        FlowCounts counts = line.counts();
        CellStatus changes = Statuses.derived(counts.changes().size(), minPersons, CellStatus.PUBLISHED);
        int month = line.slot().month();
        return MartRow.of(MartTables.COMPANY_FLOWS).fact("as_of", asOf).fact("month", Months.firstDay(month)).fact("origin_group_id", originGroupId)
                .fact("function", line.slot().function()).fact("destination_group_id", line.destination()).fact("year", Months.year(month))
                .measure("moves", CellStatus.PUBLISHED, counts.moves())
                .measure("ee", split, counts.ee()).measure("aq", split, counts.aq()).measure("ne", split, counts.ne())
                .measure("mean_seniority_change", changes, changes.isPublished() ? Moments.of(counts.changes()).mean().estimate() : null);
    }

    private boolean isSmall(long persons) {
        return persons > 0 && persons < minPersons;
    }
}
