package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.disclosure.Suppression;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * {@code company_workforce}: the rows of one group. A month and level with too few people gets no row. What is withheld of hires and exits says
 * {@link WorkforceMask}; a rate over twelve months with withheld exits is shown once in twelve months, since the difference of two rates would tell
 * single months, and not at all where a cohort tells of these months; internal moves are shown for all levels of a function and month or for none,
 * so that a withheld one need not be small.
 */
public final class WorkforceMart {

    static final int YEAR = 12;

    private final LocalDate asOf;
    private final String groupId;
    private final Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions;
    private final int minPersons;
    private final WorkforceMask mask;

    private WorkforceMart(LocalDate asOf, String groupId, Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions,
            List<CohortScope> scopes, int minPersons) {
        this.asOf = asOf;
        this.groupId = groupId;
        this.functions = new TreeMap<>(functions);
        this.minPersons = minPersons;
        this.mask = new WorkforceMask(this.functions, CohortScopes.of(scopes, groupId), minPersons);
    }

    /**
     * @param functions by function, then by level, then by month, a number of {@link Months}; a month without people may be left out
     * @param scopes what cohorts of the same run tell, of whatever origin
     */
    public static List<MartRow> rows(LocalDate asOf, String groupId, Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions,
            List<CohortScope> scopes, int minPersons) {
        WorkforceMart mart = new WorkforceMart(asOf, groupId, functions, scopes, minPersons);
        List<MartRow> rows = new ArrayList<>();
        mart.functions.forEach((function, levels) -> levels.keySet().stream().sorted().forEach(level -> rows.addAll(mart.new Series(function, level).rows())));
        return rows;
    }

    /** One function and level, month by month. */
    private final class Series {

        private final String function;
        private final int level;

        private Series(String function, int level) {
            this.function = function;
            this.level = level;
        }

        private List<MartRow> rows() {
            List<MartRow> rows = new ArrayList<>();
            int lastPartial = Months.NONE;
            for (int month : functions.get(function).get(level).keySet()) {
                if (!mask.hasRow(function, level, month)) {
                    continue;
                }
                Attrition year = attrition(month);
                boolean partialAgain = year.withheldMonths > 0 && lastPartial != Months.NONE && month - lastPartial < YEAR;
                CellStatus rate = year.status(partialAgain);
                if (rate.isPublished() && year.withheldMonths > 0) {
                    lastPartial = month;
                }
                rows.add(row(month).measure("attrition_rate", rate, value("attrition_rate", month)));
            }
            return rows;
        }

        private MartRow row(int month) {
            WorkforceCounts counts = at(level, month);
            return MartRow.of(MartTables.COMPANY_WORKFORCE).fact("as_of", asOf).fact("month", Months.firstDay(month)).fact("group_id", groupId)
                    .fact("function", function).fact("level", level).fact("year", Months.year(month))
                    .measure("headcount", CellStatus.PUBLISHED, counts.headcount())
                    .measure("hires", shown(mask.hiresShown(function, level, month)), counts.hires())
                    .measure("exits", shown(mask.exitsShown(function, level, month)), counts.exits())
                    .measure("internal_moves", shown(noneIsSmall(month, WorkforceCounts::internalMoves)), counts.internalMoves())
                    .measure("promotions", shown(noneIsSmall(month, WorkforceCounts::internalMoves) && noneIsSmall(month, WorkforceCounts::promotions)
                            && noneIsSmall(month, other -> other.internalMoves() - other.promotions())), counts.promotions())
                    .measure("retention_12m", retention(counts, month), value("retention_12m", month));
        }

        /** A rate of its numbers; no number where they allow none. */
        private double value(String measure, int month) {
            return WorkforceNumber.value(measure, WorkforceNumber.of(measure).stream().mapToLong(number -> number.of(at -> at(level, at), month)).toArray());
        }

        private boolean noneIsSmall(int month, ToLongFunction<WorkforceCounts> count) {
            return functions.get(function).keySet().stream().noneMatch(other -> isSmall(count.applyAsLong(at(other, month))));
        }

        /** Neither those who stayed nor those who left may be few, and the headcount that the share is of must have a row. */
        private CellStatus retention(WorkforceCounts counts, int month) {
            WorkforceCounts yearAgo = at(level, month - YEAR);
            if (yearAgo.headcount() == 0) {
                return CellStatus.NO_DATA;
            }
            return shown(mask.hasRow(function, level, month - YEAR) && !isSmall(counts.stayed()) && !isSmall(yearAgo.headcount() - counts.stayed()));
        }

        private Attrition attrition(int month) {
            Attrition year = new Attrition();
            for (int at = month - YEAR + 1; at <= month; at++) {
                WorkforceCounts counts = at(level, at);
                year.exits += counts.exits();
                if (!mask.exitsShown(function, level, at) || counts.headcount() > 0 && !mask.hasRow(function, level, at)) {
                    year.withheldMonths++;
                    year.withheldExits += counts.exits();
                    year.room += Math.min(counts.exits(), at(level, at + 1).hires());
                }
                year.inCohort |= mask.isInCohort(function, at);
            }
            return year;
        }

        private WorkforceCounts at(int ofLevel, int month) {
            return functions.get(function).get(ofLevel).getOrDefault(month, WorkforceCounts.NONE);
        }
    }

    /** Twelve months up to one. */
    private final class Attrition {

        private long exits;
        private int withheldMonths;
        private long withheldExits;
        /** Headcounts tell how many more left than were hired, so with the rate only the hires leave room. */
        private long room;
        private boolean inCohort;

        private CellStatus status(boolean partialAgain) {
            boolean safe = withheldMonths == 0 || withheldMonths > 1 && withheldExits >= minPersons && room >= Suppression.LEAST_ROOM
                    && !partialAgain && !inCohort;
            return shown(safe && !isSmall(exits));
        }
    }

    private boolean isSmall(long persons) {
        return persons > 0 && persons < minPersons;
    }

    private static CellStatus shown(boolean shown) {
        return shown ? CellStatus.PUBLISHED : CellStatus.WITHHELD;
    }
}
