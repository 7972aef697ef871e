package io.whither.cohorts;

/** A title query that cannot be read; the message shows the place. */
public final class TitleQueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    TitleQueryException(String query, int position, String fault) {
        super("title query, position " + (position + 1) + ": " + fault + "\n  " + query + "\n  " + " ".repeat(position) + "^");
        this.position = position;
    }

    /** Index of the first character at fault, from 0. */
    public int position() {
        return position;
    }
}
