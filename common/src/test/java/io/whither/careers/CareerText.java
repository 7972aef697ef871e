package io.whither.careers;

import io.whither.time.Months;
import java.util.ArrayList;
import java.util.List;

/** A career in short lines: what the pictures expect. */
final class CareerText {

    private CareerText() {}

    static List<String> of(Career career) {
        List<String> lines = new ArrayList<>();
        career.spells().forEach(spell -> lines.add(spell(spell)));
        career.transitions().forEach(exit -> lines.add(exit(exit)));
        career.internalMoves().forEach(move -> lines.add("move " + move.groupId() + " " + Months.text(move.month())
                + " level " + move.fromLevel() + ">" + move.toLevel()));
        return lines;
    }

    private static String spell(Spell spell) {
        return "spell " + name(spell.groupId()) + " " + month(spell.startMonth()) + ".." + (spell.endMonth() == Months.NONE ? spell.isOpen() ? "open" : "?" : month(spell.endMonth()))
                + (spell.isMain() ? " main" : " side") + uncertain(" start", spell.startEarliest(), spell.startLatest(), spell.startMonth())
                + (spell.isOpen() ? "" : uncertain(" end", spell.endEarliest(), spell.endLatest(), spell.endMonth()))
                + (spell.inferredEnd() == Months.NONE ? "" : " inferred");
    }

    private static String exit(Transition exit) {
        StringBuilder line = new StringBuilder("exit ").append(name(exit.originGroupId())).append(' ').append(month(exit.exitMonth()))
                .append(uncertain("", exit.exitEarliest(), exit.exitLatest(), exit.exitMonth()))
                .append(" > ").append(exit.destinationKind().code());
        if (exit.destinationGroupId() != null) {
            line.append(' ').append(exit.destinationGroupId());
        }
        if (exit.startMonth() != Months.NONE) {
            line.append(' ').append(month(exit.startMonth()));
        }
        line.append(' ').append(exit.moveType().code());
        if (exit.gapMonths() >= 0) {
            line.append(" gap ").append(exit.gapMonths()).append(exit.gapMax() > exit.gapMonths() ? "-" + exit.gapMax() : "");
        }
        line.append(exit.continued() ? " continued" : "").append(exit.bridgedBy() == null ? "" : " bridged " + exit.bridgedBy())
                .append(exit.returnedMonth() == Months.NONE ? "" : " back " + month(exit.returnedMonth()))
                .append(exit.exitInferred() ? " inferred holds " + month(exit.holdsFrom()) : "");
        return line.append(exit.originLevel() == exit.destinationLevel() || exit.destinationLevel() == 0 ? ""
                : " level " + exit.originLevel() + ">" + exit.destinationLevel()).toString();
    }

    private static String uncertain(String what, int earliest, int latest, int point) {
        return earliest == latest && latest == point ? "" : what + " [" + month(earliest) + "," + month(latest) + "]";
    }

    private static String name(String group) {
        return group == null ? "-" : group;
    }

    private static String month(int month) {
        return month == Months.NONE ? "?" : Months.text(month);
    }
}
