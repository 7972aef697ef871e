package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.cohorts.AccountingIdentity;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must add up to the person before anything is published. */
public final class CohortIdentities {

    private CohortIdentities() {}

    /** @param countedMembers rows of {@code cohort_members} that are counted */
    public static List<AccountingIdentity> of(CohortCounts counts, long countedMembers) {
        String cohort = counts.cohortId();
        LevelCounts levels = counts.levels();
        long destined = counts.destinations().values().stream().mapToLong(DestinationCounts::people).sum();
        return List.of(
                new AccountingIdentity("leavers_are_counted_members", cohort, counts.leavers(), countedMembers),
                new AccountingIdentity("leavers_are_roles_before", cohort, counts.leavers(), sum(counts.rolesBefore())),
                new AccountingIdentity("leavers_are_levels_before", cohort, counts.leavers(), LevelCounts.sum(levels.before())),
                new AccountingIdentity("leavers_without_destination_are_unknown", cohort, counts.censored().size(), counts.leavers(CohortCounts.UNKNOWN)),
                new AccountingIdentity("destinations_are_employer_and_returned", cohort, destined,
                        counts.outcome(DestinationKind.EMPLOYER).leavers() + counts.outcome(DestinationKind.RETURNED).leavers()),
                new AccountingIdentity("jobs_are_roles_after", cohort, counts.jobs(), sum(counts.rolesAfter())),
                new AccountingIdentity("jobs_are_levels_after", cohort, counts.jobs(), LevelCounts.sum(levels.after())));
    }

    /** Exits are the sum of the four move types. */
    public static AccountingIdentity moveTypes(String place, long exits, long ee, long aq, long ne, long nePersist) {
        return new AccountingIdentity("exits_are_move_types", place, exits, ee + aq + ne + nePersist);
    }

    /** What flows out of all origins flows into all destinations. */
    public static AccountingIdentity flows(String place, long in, long out) {
        return new AccountingIdentity("flows_in_are_flows_out", place, in, out);
    }

    /** Every row and column of the paired matrix, where all of it is published, adds up to its level in {@code cohort_seniority}. */
    public static List<AccountingIdentity> pairedMargins(CohortMarts marts) {
        Map<Margin, List<MartRow>> margins = new LinkedHashMap<>();
        for (MartRow pair : marts.rows().get(MartTables.SENIORITY_CHANGES)) {
            margins.computeIfAbsent(Margin.of(pair, "before", "from_level"), margin -> new ArrayList<>()).add(pair);
            margins.computeIfAbsent(Margin.of(pair, "after", "to_level"), margin -> new ArrayList<>()).add(pair);
        }
        List<AccountingIdentity> identities = new ArrayList<>();
        for (MartRow level : marts.rows().get(MartTables.COHORT_SENIORITY)) {
            Margin margin = new Margin((String) level.value("cohort_id"), (String) level.value("side"), (int) level.value("level"));
            List<MartRow> pairs = SeniorityMart.PAIRED.equals(level.value("basis")) ? margins.getOrDefault(margin, List.of()) : List.of();
            if (!pairs.isEmpty() && level.isPublished("people") && pairs.stream().allMatch(pair -> pair.isPublished("people"))) {
                identities.add(new AccountingIdentity("paired_margins_are_paired_seniority", margin.toString(),
                        pairs.stream().mapToLong(pair -> (long) pair.value("people")).sum(), (long) level.value("people")));
            }
        }
        return identities;
    }

    /** A row or column of the paired matrix. */
    private record Margin(String cohort, String side, int level) {

        static Margin of(MartRow pair, String side, String column) {
            return new Margin((String) pair.value("cohort_id"), side, (int) pair.value(column));
        }

        @Override
        public String toString() {
            return cohort + ", level " + level + " " + side;
        }
    }

    private static long sum(Map<RoleKey, Long> roles) {
        return roles.values().stream().mapToLong(Long::longValue).sum();
    }
}
