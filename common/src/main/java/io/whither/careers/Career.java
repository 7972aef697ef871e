package io.whither.careers;

import java.util.List;

/** One profile content, resolved. */
public record Career(List<ResolvedPosition> positions, List<Spell> spells, List<Transition> transitions,
        List<InternalMove> internalMoves) {

    public Career {
        positions = List.copyOf(positions);
        spells = List.copyOf(spells);
        transitions = List.copyOf(transitions);
        internalMoves = List.copyOf(internalMoves);
    }
}
