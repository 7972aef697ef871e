package io.whither.marts;

import io.whither.careers.DestinationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded leavers with a skewed choice of destinations, roles and levels, one by one, so that tests can count for themselves. */
final class SimulatedCohort {

    /** Null where there is none. */
    record Member(String country, DestinationKind kind, String group, String company, Integer gap, RoleKey roleBefore, RoleKey roleAfter, int levelBefore,
            Integer levelAfter, Integer levelLatest, boolean certain, int observedFor) {

        Integer change() {
            return levelAfter == null || levelBefore == 0 || levelAfter == 0 ? null : levelAfter - levelBefore;
        }
    }

    private static final DestinationKind[] KINDS = {DestinationKind.SELF_EMPLOYED, DestinationKind.STEALTH, DestinationKind.EDUCATION,
        DestinationKind.CAREER_BREAK, DestinationKind.RETIRED, DestinationKind.MILITARY, DestinationKind.RETURNED,
        DestinationKind.UNKNOWN_STALE, DestinationKind.UNKNOWN_FRESH};
    private static final String[] ROLES = {"software_engineer", "data_scientist", "devops_engineer", "it_support", "qa_engineer", "researcher"};

    private static final String[] COUNTRIES = {"US", "US", "US", "DE", "US", "IN", null, "US", "DE", "US"};

    private final String id;
    private final List<Member> members = new ArrayList<>();

    SimulatedCohort(String id, int size, Random random) {
        this.id = id;
        for (int i = 0; i < size; i++) {
            members.add(member(COUNTRIES[i % COUNTRIES.length], random));
        }
    }

    /** The same people in another order. */
    SimulatedCohort shuffled(Random random) {
        SimulatedCohort copy = new SimulatedCohort(id, 0, random);
        copy.members.addAll(members);
        java.util.Collections.shuffle(copy.members, random);
        return copy;
    }

    /** A cohort of the first people of this one. */
    SimulatedCohort firstOf(String innerId, int size) {
        return part(innerId, 0, size);
    }

    /** A cohort of the people of this one from one place to another. */
    SimulatedCohort part(String partId, int from, int to) {
        SimulatedCohort part = new SimulatedCohort(partId, 0, new Random(0));
        part.members.addAll(members.subList(from, to));
        return part;
    }

    List<Member> members() {
        return members;
    }

    private static Member member(String country, Random random) {
        DestinationKind kind = random.nextDouble() < 0.65 ? DestinationKind.EMPLOYER : KINDS[skewed(random, KINDS.length)];
        boolean job = CohortCounts.JOBS.contains(kind);
        boolean unknown = CohortCounts.UNKNOWN.contains(kind);
        String group = kind == DestinationKind.EMPLOYER ? "group" + skewed(random, 60) : kind == DestinationKind.RETURNED ? "amazon" : null;
        if (kind == DestinationKind.EMPLOYER && random.nextInt(20) == 0) {
            group = null;
        }
        Integer gap = unknown ? null : random.nextInt(3) > 0 ? Integer.valueOf(0) : Integer.valueOf(random.nextInt(20));
        int before = Math.min(9, skewed(random, 10));
        Integer after = !job ? null : random.nextInt(12) == 0 ? Integer.valueOf(0) : Integer.valueOf(Math.max(1, Math.min(9, before + random.nextInt(3) - 1)));
        Integer latest = after == null ? null : random.nextInt(3) == 0 ? Integer.valueOf(Math.min(9, after + 1)) : after;
        return new Member(country, kind, group, group == null ? null : group + (random.nextInt(3) == 0 ? "-b" : "-a"), gap, role(random),
                job ? role(random) : null, before, after, latest, random.nextInt(10) > 0, random.nextInt(24));
    }

    private static RoleKey role(Random random) {
        int role = skewed(random, ROLES.length + 1);
        return role == ROLES.length ? new RoleKey("unclassified", "") : new RoleKey(role == 5 ? "research" : "engineering", ROLES[role]);
    }

    private static int skewed(Random random, int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.2));
    }

    CohortCounts counts() {
        CohortTally tally = new CohortTally(id);
        for (Member member : members) {
            tally.outcome(member.kind(), member.gap(), 1, member.certain() ? 1 : 0, member.certain() ? 0 : 1);
            if (member.kind() == DestinationKind.EMPLOYER || member.kind() == DestinationKind.RETURNED) {
                tally.destination(member.group(), member.company(), member.kind(), member.gap(), member.change(), 1);
            }
            tally.role(member.roleBefore(), member.roleAfter(), 1);
            tally.level(member.levelBefore(), member.levelAfter(), member.levelLatest(), 1);
            tally.stratumNext(member.country(), member.roleBefore().function(), member.kind(), member.group(), 1);
            if (member.levelAfter() != null) {
                tally.stratumLevels(member.country(), member.roleBefore().function(), member.levelBefore(), member.levelAfter(), 1);
            }
            if (CohortCounts.UNKNOWN.contains(member.kind())) {
                tally.unseen(100, 100 + member.observedFor(), 1);
            }
        }
        // Somebody whose exit only may lie in the window is no leaver.
        return tally.outcome(DestinationKind.EMPLOYER, null, 0, 0, 3).counts();
    }
}
