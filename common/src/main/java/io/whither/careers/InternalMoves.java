package io.whither.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of title, function or level inside one spell. */
final class InternalMoves {

    private InternalMoves() {}

    static List<InternalMove> of(CareerDraft career) {
        List<InternalMove> moves = new ArrayList<>();
        for (int number = 0; number < career.spells().size(); number++) {
            List<HeldPosition> members = withoutSummaries(career.spells().get(number).members());
            for (int i = 1; i < members.size(); i++) {
                if (isChange(members.get(i - 1), members.get(i))) {
                    moves.add(move(number, members.get(i - 1), members.get(i), career));
                }
            }
        }
        return moves;
    }

    /** Without the lines that give the whole stay under its last title, where others tell it title by title. */
    private static List<HeldPosition> withoutSummaries(List<HeldPosition> members) {
        if (members.size() < 3) {
            return members;
        }
        int from = members.get(0).from();
        int to = members.stream().mapToInt(HeldPosition::to).max().orElseThrow();
        Set<String> inParts = members.stream().filter(held -> held.from() > from && held.to() == to)
                .map(held -> text(held.position().titleRaw())).collect(Collectors.toSet());
        return members.stream()
                .filter(held -> held.from() > from || held.to() < to || !inParts.contains(text(held.position().titleRaw()))).toList();
    }

    /** A copy of the line before is none; nor is a line that began with it. */
    private static boolean isChange(HeldPosition before, HeldPosition after) {
        Position was = before.position();
        Position is = after.position();
        boolean sameWork = was.title().function() == is.title().function() && was.title().level() == is.title().level()
                && was.title().role().equals(is.title().role()) && text(was.titleRaw()).equals(text(is.titleRaw()));
        return !sameWork && after.from() > before.from();
    }

    private static String text(String title) {
        return title == null ? "" : title.strip().toLowerCase(Locale.ROOT);
    }

    private static InternalMove move(int spell, HeldPosition before, HeldPosition after, CareerDraft career) {
        var was = before.position().title();
        var is = after.position().title();
        return new InternalMove(spell, career.group(after, after.from()), after.from(), was.function().code(), is.function().code(),
                was.role(), is.role(), was.level(), is.level());
    }
}
