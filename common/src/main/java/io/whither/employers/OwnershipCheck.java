package io.whither.employers;

import io.whither.reference.ReferenceFault;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what cannot be in a table of owners. */
final class OwnershipCheck {

    private final Map<String, Company> companies;
    private final Map<String, List<OwnershipPeriod>> owners = new HashMap<>();
    private final List<ReferenceFault> faults;

    OwnershipCheck(Map<String, Company> companies, List<ReferenceFault> faults) {
        this.companies = companies;
        this.faults = faults;
    }

    /** Adds all faults; whatever is sound is returned. */
    List<OwnershipPeriod> check(List<OwnershipPeriod> periods) {
        List<OwnershipPeriod> sound = new ArrayList<>();
        for (OwnershipPeriod period : periods) {
            int before = faults.size();
            checkCompanies(period);
            checkMonths(period);
            checkOverlap(period);
            checkCycle(period);
            if (faults.size() == before) {
                owners.computeIfAbsent(period.child(), child -> new ArrayList<>()).add(period);
                sound.add(period);
            }
        }
        return sound;
    }

    private void checkCompanies(OwnershipPeriod period) {
        for (String id : List.of(period.child(), period.parent())) {
            if (!companies.containsKey(id)) {
                fault(period, "unknown company " + id, "add it to companies.tsv");
            }
        }
    }

    private void checkMonths(OwnershipPeriod period) {
        if (period.from() > period.to()) {
            fault(period, "valid_to lies before valid_from", "swap them");
        }
        if (period.from() == Integer.MIN_VALUE) {
            return;
        }
        for (String id : List.of(period.child(), period.parent())) {
            Company company = companies.get(id);
            if (company != null && company.founded() > Months.year(period.from())) {
                fault(period, id + " was founded in " + company.founded() + ", after the deal of " + Months.text(period.from()),
                        "correct the deal or the year");
            }
        }
    }

    private void checkOverlap(OwnershipPeriod period) {
        for (OwnershipPeriod other : owners.getOrDefault(period.child(), List.of())) {
            if (period.overlaps(other)) {
                fault(period, period.child() + " has a second owner, " + period.parent() + ", while line " + other.line()
                        + " gives it to " + other.parent(), "end one before the other starts");
            }
        }
    }

    private void checkCycle(OwnershipPeriod period) {
        if (reaches(period.parent(), period.child(), period.from(), period.to(), new HashSet<>())) {
            fault(period, period.child() + " would own itself through " + period.parent(), "remove one of the deals");
        }
    }

    private boolean reaches(String from, String target, int first, int last, Set<String> seen) {
        if (from.equals(target)) {
            return true;
        }
        for (OwnershipPeriod owner : owners.getOrDefault(from, List.of())) {
            int start = Math.max(first, owner.from());
            int end = Math.min(last, owner.to());
            if (start <= end && seen.add(owner.file() + owner.line()) && reaches(owner.parent(), target, start, end, seen)) {
                return true;
            }
        }
        return false;
    }

    private void fault(OwnershipPeriod period, String what, String remedy) {
        faults.add(new ReferenceFault(period.file(), period.line(), what, remedy));
    }
}
