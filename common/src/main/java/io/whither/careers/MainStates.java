package io.whither.careers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What a person mainly did, month by month: stretches in order of time that never overlap. */
final class MainStates {

    /** One position as the main one; {@code to} is {@link HeldPosition#OPEN} while it goes on. */
    record Stretch(int from, int to, HeldPosition held) {}

    private final List<Stretch> stretches;

    private MainStates(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static MainStates of(List<HeldPosition> held, MainJobRule rule) {
        List<HeldPosition> candidates = held.stream().filter(h -> h.isPaid() || h.isState()).toList();
        int[] changes = changes(candidates);
        List<HeldPosition> starting = candidates.stream().sorted(Comparator.comparingInt(HeldPosition::from)).toList();
        List<HeldPosition> ending = candidates.stream().sorted(Comparator.comparingInt(HeldPosition::to)).toList();
        TreeSet<HeldPosition> running = new TreeSet<>(rule);
        List<Stretch> stretches = new ArrayList<>();
        int started = 0;
        int ended = 0;
        for (int i = 0; i + 1 < changes.length; i++) {
            while (ended < ending.size() && ending.get(ended).to() < changes[i]) {
                running.remove(ending.get(ended++));
            }
            while (started < starting.size() && starting.get(started).from() <= changes[i]) {
                running.add(starting.get(started++));
            }
            if (!running.isEmpty() && changes[i] < changes[i + 1]) {
                extend(stretches, new Stretch(changes[i], changes[i + 1] - 1, running.first()));
            }
        }
        return new MainStates(stretches);
    }

    /** The months in which something begins, or is no more held; in order, some of them twice. */
    private static int[] changes(List<HeldPosition> held) {
        int[] changes = new int[2 * held.size()];
        for (int i = 0; i < held.size(); i++) {
            changes[2 * i] = held.get(i).from();
            changes[2 * i + 1] = held.get(i).to() + 1;
        }
        Arrays.sort(changes);
        return changes;
    }

    private static void extend(List<Stretch> stretches, Stretch next) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.held() == next.held() && last.to() + 1 == next.from()) {
            stretches.set(stretches.size() - 1, new Stretch(last.from(), next.to(), next.held()));
        } else {
            stretches.add(next);
        }
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Place of the stretch that holds in the month after, or else of the first later one; the number of stretches when there is none. */
    int after(int month) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).to() <= month) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The main position in a month; null when there is none. */
    HeldPosition in(int month) {
        int at = after(month - 1);
        return at < stretches.size() && stretches.get(at).from() <= month ? stretches.get(at).held() : null;
    }

    /** The paid job that goes on now; null when there is none. */
    HeldPosition now() {
        HeldPosition last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1).held();
        return last != null && last.to() == HeldPosition.OPEN && last.isPaid() ? last : null;
    }
}
