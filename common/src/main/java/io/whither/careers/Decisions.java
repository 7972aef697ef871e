package io.whither.careers;

import java.util.ArrayList;
import java.util.List;

/** A trace that remembers, in the order in which the kernel decided. Of one career. */
public final class Decisions implements Trace {

    /** See {@link Trace#copy}. */
    public record Copy(int number, int speaker) {}

    /** See {@link Trace#join}. */
    public record Join(int earlier, int later, int month, String group, int between) {}

    /** See {@link Trace#main}. */
    public record Main(int number, int from, int to, List<Displaced> over) {}

    private final List<Copy> copies = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Main> mains = new ArrayList<>();

    @Override
    public void copy(int number, int speaker) {
        copies.add(new Copy(number, speaker));
    }

    @Override
    public void join(int earlier, int later, int month, String group, int between) {
        joins.add(new Join(earlier, later, month, group, between));
    }

    @Override
    public void main(int number, int from, int to, List<Displaced> over) {
        mains.add(new Main(number, from, to, over));
    }

    public List<Copy> copies() {
        return List.copyOf(copies);
    }

    public List<Join> joins() {
        return List.copyOf(joins);
    }

    /** In order of time. */
    public List<Main> mains() {
        return List.copyOf(mains);
    }
}
