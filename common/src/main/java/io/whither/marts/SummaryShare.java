package io.whither.marts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A share of the summary as the two numbers of people that it is made of.
 *
 * @param name column of {@code cohort_summary}
 * @param partName what the part is called, for people
 * @param wholeName what the whole is called
 * @param cells keys of what must be shown for it
 */
record SummaryShare(String name, String partName, PeopleCount part, String wholeName, PeopleCount whole, List<String> cells) {

    static List<SummaryShare> of(DestinationsMart destinations, CellKeys keys) {
        List<SummaryShare> all = new ArrayList<>(List.of(
                ofLeavers("top3_share", "at_top3", at(destinations.largest(3)), keys.top(3), keys),
                ofLeavers("top10_share", "at_top10", at(destinations.largest(10)), keys.top(10), keys),
                ofLeavers("tech_share", "at_tech", at(destinations.techGroups()), keys.tech(), keys)));
        for (LevelBand band : List.of(LevelBand.DIRECTOR, LevelBand.JUNIOR)) {
            for (String side : List.of("before", "after")) {
                String name = band.code() + "_" + side;
                all.add(new SummaryShare(name, name, counts -> band.people(counts.levels().people(side, SeniorityMart.PAIRED)),
                        SeniorityMart.PAIRED, counts -> counts.levels().paired(), List.of(keys.band(band, side), keys.level("before", SeniorityMart.PAIRED, null))));
            }
        }
        return all;
    }

    /** Of whom something, or nothing, is seen. */
    static SummaryShare accounted(CellKeys keys) {
        return ofLeavers("accounted", "accounted", CohortCounts::accounted, keys.accounted(), keys);
    }

    static SummaryShare unknown(CellKeys keys) {
        return ofLeavers("unknown", "unknown", counts -> counts.leavers(CohortCounts.UNKNOWN), keys.unknown(), keys);
    }

    private static SummaryShare ofLeavers(String name, String partName, PeopleCount part, String cell, CellKeys keys) {
        return new SummaryShare(name, partName, part, "leavers", counts -> counts.leavers(), List.of(cell, keys.leavers()));
    }

    private static PeopleCount at(Collection<String> groups) {
        Set<String> named = Set.copyOf(groups);
        return counts -> counts.people(named::contains);
    }
}
