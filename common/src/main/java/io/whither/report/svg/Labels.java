package io.whither.report.svg;

import java.text.BreakIterator;
import java.util.Locale;

/** Text that must fit beside a drawing. */
final class Labels {

    private Labels() {
    }

    /** At most so many characters, as a reader counts them; the rest becomes an ellipsis. */
    static String cut(String label, int most) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(label);
        int end = 0;
        for (int count = 0; count < most - 1 && end != BreakIterator.DONE; count++) {
            end = characters.next();
        }
        return end == BreakIterator.DONE || end >= label.length() || characters.next() == label.length() ? label : label.substring(0, end) + "…";
    }
}
