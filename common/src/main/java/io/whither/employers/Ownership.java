package io.whither.employers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who owned whom, and the ultimate parent in each month. Immutable. */
public final class Ownership {

    private final List<OwnershipPeriod> periods;
    private final Map<String, Timeline> timelines = new HashMap<>();
    private final Map<String, String> today = new HashMap<>();

    /** The ultimate parents of one company: {@code groups[i]} holds from {@code months[i]} on. */
    private record Timeline(int[] months, String[] groups) {

        String at(int month) {
            int i = months.length - 1;
            while (i > 0 && months[i] > month) {
                i--;
            }
            return groups[i];
        }
    }

    /** @param periods without cycles, and at most one owner of a company in a month */
    Ownership(List<OwnershipPeriod> periods) {
        this.periods = List.copyOf(periods);
        Map<String, List<OwnershipPeriod>> owners = new HashMap<>();
        periods.forEach(period -> owners.computeIfAbsent(period.child(), child -> new ArrayList<>()).add(period));
        for (String child : owners.keySet()) {
            timelines.put(child, timeline(child, owners));
            today.put(child, groupAt(child, Integer.MAX_VALUE, owners));
        }
    }

    /** All periods, as the file has them. */
    public List<OwnershipPeriod> periods() {
        return periods;
    }

    /** The lookup of one view; pro-forma takes the owners of today, whatever the month. */
    public GroupLookup view(OwnershipView view) {
        return switch (view) {
            case POINT_IN_TIME -> new PointInTime();
            case PRO_FORMA -> new ProForma();
        };
    }

    private final class PointInTime implements GroupLookup {

        @Override
        public String groupAt(String company, int month) {
            Timeline timeline = timelines.get(company);
            return timeline == null ? company : timeline.at(month);
        }

        @Override
        public boolean isFixed(String company) {
            return !timelines.containsKey(company);
        }
    }

    private final class ProForma implements GroupLookup {

        @Override
        public String groupAt(String company, int month) {
            return today.getOrDefault(company, company);
        }

        @Override
        public boolean isFixed(String company) {
            return true;
        }
    }

    private static Timeline timeline(String child, Map<String, List<OwnershipPeriod>> owners) {
        TreeSet<Integer> changes = new TreeSet<>(List.of(Integer.MIN_VALUE));
        collectChanges(child, owners, changes, 0);
        int[] months = changes.stream().mapToInt(Integer::intValue).toArray();
        String[] groups = new String[months.length];
        for (int i = 0; i < months.length; i++) {
            groups[i] = groupAt(child, months[i], owners);
        }
        return new Timeline(months, groups);
    }

    private static void collectChanges(String company, Map<String, List<OwnershipPeriod>> owners, TreeSet<Integer> changes, int depth) {
        if (depth > owners.size()) {
            return;
        }
        for (OwnershipPeriod period : owners.getOrDefault(company, List.of())) {
            changes.add(period.from());
            if (period.to() < Integer.MAX_VALUE) {
                changes.add(period.to() + 1);
            }
            collectChanges(period.parent(), owners, changes, depth + 1);
        }
    }

    private static String groupAt(String company, int month, Map<String, List<OwnershipPeriod>> owners) {
        String group = company;
        for (int step = 0; step <= owners.size(); step++) {
            String owner = ownerAt(group, month, owners);
            if (owner == null) {
                return group;
            }
            group = owner;
        }
        throw new IllegalArgumentException(company + " owns itself through others in month " + month);
    }

    private static String ownerAt(String company, int month, Map<String, List<OwnershipPeriod>> owners) {
        for (OwnershipPeriod period : owners.getOrDefault(company, List.of())) {
            if (period.holdsAt(month)) {
                return period.parent();
            }
        }
        return null;
    }
}
