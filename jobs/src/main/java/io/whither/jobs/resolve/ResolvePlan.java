package io.whither.jobs.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which months of core are to be made again: those whose raw data or rulebook have changed since they were made.
 *
 * @param months in order of time
 */
public record ResolvePlan(List<MonthPlan> months) {

    /** What a month of raw holds now: its contents. */
    public record RawMonth(long contents) {}

    /** What a month of core was made from. */
    public record CoreMonth(String rulebook, long contents) {}

    public ResolvePlan {
        months = List.copyOf(months);
    }

    /** Decides; touches nothing. */
    public static ResolvePlan of(Map<LocalDate, RawMonth> raw, Map<LocalDate, CoreMonth> core, String rulebook) {
        List<MonthPlan> plans = new ArrayList<>();
        new TreeMap<>(raw).forEach((month, is) -> {
            CoreMonth was = core.get(month);
            if (was == null) {
                plans.add(new MonthPlan(month, "new"));
            } else if (!was.rulebook().equals(rulebook)) {
                plans.add(new MonthPlan(month, "made by rulebook " + was.rulebook() + ", now " + rulebook));
            } else if (was.contents() != is.contents()) {
                plans.add(new MonthPlan(month, "raw has " + is.contents() + " contents, core was made from " + was.contents()));
            }
        });
        new TreeMap<>(core).forEach((month, was) -> {
            if (!raw.containsKey(month) && was.contents() > 0) {
                plans.add(new MonthPlan(month, "raw holds it no longer"));
            }
        });
        return new ResolvePlan(plans);
    }

    /** One line a month, with its reason. */
    public List<String> lines() {
        return months.stream().map(plan -> plan.month().toString().substring(0, 7) + ": " + plan.reason()).toList();
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }
}
