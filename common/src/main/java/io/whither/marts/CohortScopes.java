package io.whither.marts;

import io.whither.disclosure.Remainder.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The cohorts that tell of the exits of one origin, and how they overlap. Slots that lie in the same cohorts are never told apart by them: numbers
 * may change places among such slots without any cohort's sum changing.
 *
 * @param all those that tell of the origin
 */
record CohortScopes(List<CohortScope> all) {

    static CohortScopes of(Collection<CohortScope> scopes, String origin) {
        return new CohortScopes(scopes.stream().filter(scope -> scope.tellsOf(origin)).toList());
    }

    /** Whether a cohort tells of the exits of a slot. */
    boolean contain(FlowSlot slot) {
        return all.stream().anyMatch(scope -> scope.contains(slot.month(), slot.function()));
    }

    /** Whether one of them has this origin alone: the sums of several origins leave room for few people of one. */
    boolean tellOfOne() {
        return all.stream().anyMatch(scope -> scope.origins().size() == 1);
    }

    /** Whether the sum of a name is known, taking all of them together. */
    Sum sum(Predicate<CohortScope> shows) {
        boolean shown = all.stream().anyMatch(shows);
        return !shown ? Sum.WITHHELD : all.stream().allMatch(shows) ? Sum.SHOWN : Sum.BOTH;
    }

    /**
     * The sets of slots of which each must be safe by itself: those of one function in the same cohorts, since roles tell of functions; those in the
     * same cohorts; those of each cohort and function; those of each cohort. The larger ones matter where a smaller one has too few people.
     */
    List<Set<FlowSlot>> groups(Collection<FlowSlot> slots) {
        Map<String, Set<FlowSlot>> groups = new TreeMap<>();
        for (FlowSlot slot : slots) {
            List<Integer> in = new ArrayList<>();
            for (int scope = 0; scope < all.size(); scope++) {
                if (all.get(scope).contains(slot.month(), slot.function())) {
                    in.add(scope);
                    groups.computeIfAbsent("3 " + scope + slot.function(), key -> new TreeSet<>()).add(slot);
                    groups.computeIfAbsent("4 " + scope, key -> new TreeSet<>()).add(slot);
                }
            }
            if (!in.isEmpty()) {
                groups.computeIfAbsent("1 " + in + slot.function(), key -> new TreeSet<>()).add(slot);
                groups.computeIfAbsent("2 " + in, key -> new TreeSet<>()).add(slot);
            }
        }
        return List.copyOf(new LinkedHashSet<>(groups.values()));
    }
}
