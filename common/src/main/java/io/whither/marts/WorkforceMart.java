package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * {@code company_workforce}: the rows of one group and function. A month and level with too few people gets no row. The rule of
 * disclosure is local, as in {@link FlowsMart}: what is withheld of hires and exits says {@link TurnoverMask}; a rate over twelve
 * months with withheld exits is shown once in twelve months, since the difference of two rates would tell single months.
 */
public final class WorkforceMart {

    static final int YEAR = 12;

    private final LocalDate asOf;
    private final String groupId;
    private final String function;
    private final Map<Integer, SortedMap<Integer, WorkforceCounts>> levels;
    private final int minPersons;
    private final TurnoverMask mask;

    private WorkforceMart(LocalDate asOf, String groupId, String function, Map<Integer, SortedMap<Integer, WorkforceCounts>> levels, int minPersons) {
        this.asOf = asOf;
        this.groupId = groupId;
        this.function = function;
        this.levels = levels;
        this.minPersons = minPersons;
        this.mask = new TurnoverMask(levels, minPersons);
    }

    /** @param levels by level, then by month, a number of {@link Months}; a month without people may be left out */
    public static List<MartRow> rows(LocalDate asOf, String groupId, String function,
            Map<Integer, SortedMap<Integer, WorkforceCounts>> levels, int minPersons) {
        WorkforceMart mart = new WorkforceMart(asOf, groupId, function, levels, minPersons);
        List<MartRow> rows = new ArrayList<>();
        levels.keySet().stream().sorted().forEach(level -> rows.addAll(mart.rows(level)));
        return rows;
    }

    private List<MartRow> rows(int level) {
        List<MartRow> rows = new ArrayList<>();
        int lastPartial = Months.NONE;
        for (int month : levels.get(level).keySet()) {
            WorkforceCounts counts = at(level, month);
            if (counts.headcount() < minPersons) {
                continue;
            }
            Attrition year = attrition(level, month);
            boolean partialAgain = year.withheldMonths > 0 && lastPartial != Months.NONE && month - lastPartial < YEAR;
            CellStatus rate = year.status(partialAgain);
            if (rate.isPublished() && year.withheldMonths > 0) {
                lastPartial = month;
            }
            rows.add(row(level, month, counts).measure("attrition_rate", rate, value("attrition_rate", level, month)));
        }
        return rows;
    }

    private MartRow row(int level, int month, WorkforceCounts counts) {
        WorkforceCounts yearAgo = at(level, month - YEAR);
        return MartRow.of(MartTables.COMPANY_WORKFORCE).fact("as_of", asOf).fact("month", Months.firstDay(month)).fact("group_id", groupId)
                .fact("function", function).fact("level", level).fact("year", Months.year(month))
                .measure("headcount", CellStatus.PUBLISHED, counts.headcount())
                .measure("hires", shown(mask.hiresShown(level, month)), counts.hires())
                .measure("exits", shown(mask.exitsShown(level, month)), counts.exits())
                .measure("internal_moves", shown(!isSmall(counts.internalMoves())), counts.internalMoves())
                .measure("promotions", shown(!isSmall(counts.promotions())), counts.promotions())
                .measure("retention_12m", retention(counts, yearAgo), value("retention_12m", level, month));
    }

    /** A rate of its numbers; no number where they allow none. */
    private double value(String measure, int level, int month) {
        return WorkforceNumber.value(measure, WorkforceNumber.of(measure).stream().mapToLong(number -> number.of(at -> at(level, at), month)).toArray());
    }

    /** Neither those who stayed nor those who left may be few. */
    private CellStatus retention(WorkforceCounts counts, WorkforceCounts yearAgo) {
        if (yearAgo.headcount() == 0) {
            return CellStatus.NO_DATA;
        }
        return shown(yearAgo.headcount() >= minPersons && !isSmall(counts.stayed()) && !isSmall(yearAgo.headcount() - counts.stayed()));
    }

    private Attrition attrition(int level, int month) {
        Attrition year = new Attrition();
        for (int at = month - YEAR + 1; at <= month; at++) {
            WorkforceCounts counts = at(level, at);
            year.exits += counts.exits();
            if (!mask.exitsShown(level, at) || counts.headcount() > 0 && counts.headcount() < minPersons) {
                year.withheldMonths++;
                year.withheldExits += counts.exits();
            }
        }
        return year;
    }

    /** Twelve months up to one. */
    private final class Attrition {

        private long exits;
        private int withheldMonths;
        private long withheldExits;

        private CellStatus status(boolean partialAgain) {
            boolean safe = withheldMonths == 0 || withheldMonths > 1 && withheldExits >= minPersons && !partialAgain;
            return shown(safe && !isSmall(exits));
        }
    }

    private WorkforceCounts at(int level, int month) {
        return levels.get(level).getOrDefault(month, WorkforceCounts.NONE);
    }

    private boolean isSmall(long persons) {
        return persons > 0 && persons < minPersons;
    }

    private static CellStatus shown(boolean shown) {
        return shown ? CellStatus.PUBLISHED : CellStatus.WITHHELD;
    }
}
