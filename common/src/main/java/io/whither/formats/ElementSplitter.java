package io.whither.formats;

/**
 * Cuts values that may run over several lines: the elements of an array, or objects one after the other. A value that
 * is never closed would swallow all that follows; it is cut where the next one begins as this one did.
 */
final class ElementSplitter {

    private final ByteSource source;
    private final RecordBuffer buffer;
    private final boolean wrapped;
    private int indent;
    private boolean onlyBrace;
    private boolean first = true;
    private boolean reportedGap;
    private boolean reportedUnclosed;

    /** @param wrapped whether the array lies in an object, the rest of which is to be skipped */
    ElementSplitter(ByteSource source, RecordBuffer buffer, boolean wrapped) {
        this.source = source;
        this.buffer = buffer;
        this.wrapped = wrapped;
    }

    /** Steps over the bracket, and over what stands before it in an API's answer. */
    static ElementSplitter enter(ByteSource source, RecordBuffer buffer, int wrapperLength) {
        for (int i = 0; i < Math.max(wrapperLength, 1); i++) {
            source.read();
        }
        return new ElementSplitter(source, buffer, wrapperLength > 1);
    }

    /** The next element of the array; null after its last. An array that is not closed ends in a truncated record. */
    RawRecord next() {
        int commas = skipToElement();
        int b = source.peek(0);
        boolean nothingBetween = commas > (first ? 0 : 1) || commas > 0 && b == ']';
        first = false;
        if (nothingBetween && !reportedGap) {
            reportedGap = true;
            return new RawRecord(source.line(), new byte[] {','}, QuarantineReason.NOT_JSON);
        }
        if (b < 0) {
            return unclosed();
        }
        if (b == ']') {
            source.read();
            skipWrapper();
            return null;
        }
        return element();
    }

    /** Steps over blanks and commas, and says how many commas there were. */
    private int skipToElement() {
        indent = -1;
        int commas = 0;
        for (int b = source.peek(0); RecordBuffer.isBlank(b) || b == ','; b = source.peek(0)) {
            indent = b == '\n' ? 0 : b == ',' || indent < 0 ? -1 : indent + 1;
            commas += b == ',' ? 1 : 0;
            source.read();
        }
        return commas;
    }

    /** The value that begins here, whole or as far as it goes. */
    RawRecord element() {
        long line = source.line();
        buffer.clear();
        Balance balance = new Balance();
        boolean container = source.peek(0) == '{' || source.peek(0) == '[';
        onlyBrace = isBraceAlone();
        do {
            int b = source.read();
            balance.feed(b);
            buffer.add(b);
            if (b == '\n' && (balance.inString() || nextBeginsHere())) {
                toNextStart();
                break;
            }
        } while (!isOver(balance, container));
        return buffer.record(line);
    }

    private boolean isOver(Balance balance, boolean container) {
        int next = source.peek(0);
        if (next < 0 || container && balance.depth() <= 0 && !balance.inString()) {
            return true;
        }
        return !container && !balance.inString() && (next == ',' || next == ']' || next == '\n');
    }

    /** After a broken string nothing is certain until a line begins as the elements do. */
    private void toNextStart() {
        while (source.peek(0) >= 0 && !nextBeginsHere()) {
            int b = source.peek(0);
            boolean arrayEnds = b == ']' && indent >= 0;
            if (arrayEnds) {
                return;
            }
            do {
                b = source.read();
            } while (b >= 0 && b != '\n');
        }
    }

    /** At the start of a line: whether it begins with a brace where elements begin. */
    private boolean nextBeginsHere() {
        if (indent < 0 || indent == 0 && onlyBrace || indent >= ByteSource.AHEAD) {
            return false;
        }
        for (int i = 0; i < indent; i++) {
            int b = source.peek(i);
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return source.peek(indent) == '{';
    }

    /** A pretty-printed element: its brace is all there is on the line. */
    private boolean isBraceAlone() {
        int i = 1;
        while (source.peek(i) == ' ' || source.peek(i) == '\r') {
            i++;
        }
        return source.peek(i) == '\n';
    }

    private RawRecord unclosed() {
        if (reportedUnclosed) {
            return null;
        }
        reportedUnclosed = true;
        return new RawRecord(source.line(), new byte[0], QuarantineReason.TRUNCATED);
    }

    /** The rest of the answer after its list. */
    private void skipWrapper() {
        if (!wrapped) {
            return;
        }
        Balance balance = new Balance();
        while (balance.depth() >= 0 && source.peek(0) >= 0) {
            balance.feed(source.read());
        }
    }
}
