package io.whither.formats;

/** Follows brackets and quotes, byte by byte: how deep, and whether inside a string. */
final class Balance {

    private int depth;
    private boolean inString;
    private boolean escaped;

    void feed(int b) {
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
            }
            return;
        }
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> { }
        }
    }

    /** Levels that are open; below 0 after one bracket too many. */
    int depth() {
        return depth;
    }

    boolean inString() {
        return inString;
    }
}
