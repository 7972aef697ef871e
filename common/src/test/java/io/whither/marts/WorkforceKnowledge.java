package io.whither.marts;

import static io.whither.marts.Knowledge.name;

import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What {@code company_workforce} says of a firm: the rows tell what is seen. */
final class WorkforceKnowledge {

    private static final int YEAR = 12;

    private final Knowledge known;
    private final Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> workforce;

    WorkforceKnowledge(Knowledge known, SimulatedFirm firm, List<MartRow> rows) {
        this.known = known;
        this.workforce = firm.workforce();
        Map<String, MartRow> byCell = new HashMap<>();
        rows.forEach(row -> byCell.put(name(row.value("function"), row.value("level"), Months.of((LocalDate) row.value("month"))), row));
        each((function, level, month) -> addMonth(byCell.get(name(function, level, month)), function, level, month));
        each(this::addTurnover);
        each((function, level, month) -> addRates(byCell.get(name(function, level, month)), function, level, month));
        for (int month = SimulatedFirm.FIRST; month <= SimulatedFirm.LAST; month++) {
            addPromotions(month);
        }
    }

    private void addMonth(MartRow row, String function, int level, int month) {
        String at = name(function, level, month);
        WorkforceCounts counts = counts(function, level, month);
        known.secret(name("headcount", at), counts.headcount());
        known.secret(name("hires", at), counts.hires());
        known.secret(name("exits", at), counts.exits());
        known.secret(name("moved out", at), counts.internalMoves());
        known.secret(name("promotions", at), counts.promotions());
        known.atMost(name("promotions", at), name("moved out", at));
        if (row != null) {
            known.see(row, "headcount", name("headcount", at));
            known.see(row, "hires", name("hires", at));
            known.see(row, "exits", name("exits", at));
            known.see(row, "internal_moves", name("moved out", at));
            known.see(row, "promotions", name("promotions", at));
        }
    }

    /** One headcount turns into the next. */
    private void addTurnover(String function, int level, int month) {
        if (month == SimulatedFirm.FIRST) {
            return;
        }
        String at = name(function, level, month);
        String before = name(function, level, month - 1);
        long kept = counts(function, level, month).headcount() + counts(function, level, month - 1).exits() + counts(function, level, month).internalMoves();
        String kin = known.add(name("turnover", at), kept);
        known.add(name("moved in", at), kept - counts(function, level, month - 1).headcount() - counts(function, level, month).hires());
        known.sum(kin, List.of(name("headcount", at), name("exits", before), name("moved out", at)));
        known.sum(kin, List.of(name("headcount", before), name("hires", at), name("moved in", at)));
    }

    private void addPromotions(int month) {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        long moved = 0;
        for (String function : SimulatedFirm.FUNCTIONS) {
            for (int level : SimulatedFirm.LEVELS) {
                if (month > SimulatedFirm.FIRST) {
                    in.add(name("moved in", function, level, month));
                    out.add(name("moved out", function, level, month));
                    moved += counts(function, level, month).internalMoves();
                }
            }
        }
        if (!in.isEmpty()) {
            String all = known.add(name("moved", month), moved);
            known.sum(all, out);
            known.sum(all, in);
        }
    }

    private void see(String total, List<String> parts) {
        known.sum(known.add(total, known.persons(parts)), parts);
        known.see(total);
    }

    /** A rate gives away the exits of a year and the headcounts that they are a share of; retention, how many of them were there a year ago at least. */
    private void addRates(MartRow row, String function, int level, int month) {
        if (row == null) {
            return;
        }
        List<String> exits = new ArrayList<>();
        List<String> headcounts = new ArrayList<>();
        List<String> laterExits = new ArrayList<>();
        for (int at = Math.max(SimulatedFirm.FIRST, month - YEAR + 1); at <= month; at++) {
            exits.add(name("exits", function, level, at));
            headcounts.add(name("headcount", function, level, at));
        }
        for (int at = Math.max(SimulatedFirm.FIRST, month - YEAR); at < month; at++) {
            for (int from : SimulatedFirm.LEVELS) {
                if (from >= level) {
                    laterExits.add(name("exits", function, from, at));
                }
            }
        }
        if (row.isPublished("attrition_rate")) {
            see(name("exits of the year", function, level, month), exits);
            see(name("headcounts of the year", function, level, month), headcounts);
        }
        if (row.isPublished("retention_12m")) {
            long left = counts(function, level, month - YEAR).headcount() - counts(function, level, month).stayed();
            known.see(known.add(name("left since", function, level, month), left));
            known.sum(known.add(name("could have left", function, level, month), known.persons(laterExits)), laterExits);
            known.atMost(name("left since", function, level, month), name("could have left", function, level, month));
        }
    }

    static String exits(FlowSlot slot, int level) {
        return name("exits", slot.function(), level, slot.month());
    }

    private WorkforceCounts counts(String function, int level, int month) {
        return workforce.get(function).get(level).getOrDefault(month, WorkforceCounts.NONE);
    }

    private interface Place {

        void visit(String function, int level, int month);
    }

    private static void each(Place place) {
        for (String function : SimulatedFirm.FUNCTIONS) {
            for (int level : SimulatedFirm.LEVELS) {
                for (int month = SimulatedFirm.FIRST; month <= SimulatedFirm.LAST; month++) {
                    place.visit(function, level, month);
                }
            }
        }
    }
}
