package io.whither.report.svg;

/** Text that must fit beside a drawing. */
final class Labels {

    private Labels() {
    }

    /** At most so many characters, as a reader counts them; the rest becomes an ellipsis. */
    static String cut(String label, int most) {
        java.text.BreakIterator characters = java.text.BreakIterator.getCharacterInstance(java.util.Locale.ROOT);
        characters.setText(label);
        int end = 0;
        for (int count = 0; count < most - 1 && end != java.text.BreakIterator.DONE; count++) {
            end = characters.next();
        }
        return end == java.text.BreakIterator.DONE || end >= label.length() || characters.next() == label.length() ? label : label.substring(0, end) + "…";
    }
}
