package io.whither.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * The records of a file, one after the other, in constant memory: JSON Lines, one array, objects over several lines, or
 * several objects in one line; plain or gzip, with or without a byte order mark. Blank lines are no records. Nothing
 * is lost: what cannot be told apart comes as one record that no format will accept.
 */
public final class RecordReader implements Iterator<RawRecord>, Closeable {

    /** Long enough for the fields that stand before the list in an API's answer. */
    private static final int WRAPPER_HEAD = 512;

    private final ByteSource source;
    private final RecordBuffer buffer;
    private final Queue<RawRecord> waiting = new ArrayDeque<>();
    private final long lastStart;
    private RecordLayout layout;
    private ElementSplitter elements;
    private boolean ended;

    private RecordReader(ByteSource source, RecordLayout layout, long lastStart, int most) {
        this.source = source;
        this.buffer = new RecordBuffer(most);
        this.layout = layout;
        this.lastStart = lastStart;
    }

    /** Reads a whole file. @throws java.io.UncheckedIOException when it can't be read, here and in every step */
    public static RecordReader of(InputStream in) {
        return of(in, RecordLimits.MAX_BYTES);
    }

    /** @param most bytes of the longest record that is read, at most {@link RecordLimits#MAX_BYTES} */
    public static RecordReader of(InputStream in, int most) {
        ByteSource source = new ByteSource(in, 0).unpacked().withoutBom();
        return new RecordReader(source, RecordLayout.of(head(source, RecordLayout.HEAD)), Long.MAX_VALUE, most);
    }

    /**
     * Reads the lines of one chunk of a plain JSON Lines file: those that begin after {@code start} (at it, for the first
     * chunk) and not after {@code end}. Chunks that touch share no line and lose none.
     *
     * @param in the file's bytes from {@code start} on, to the end of the file
     * @param most bytes of the longest record that is read
     */
    public static RecordReader ofChunk(InputStream in, long start, long end, int most) {
        ByteSource source = new ByteSource(in, start);
        if (start == 0) {
            source.withoutBom();
        } else {
            skipLine(source);
            source.restartLines();
        }
        return new RecordReader(source, RecordLayout.LINES, end, most);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !ended) {
            advance();
        }
        return !waiting.isEmpty();
    }

    @Override
    public RawRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    /** Ended lines so far; of a chunk, from its first whole line on. */
    public long linesRead() {
        return source.line() - 1;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void advance() {
        if (elements != null) {
            RawRecord element = elements.next();
            if (element == null) {
                elements = null;
                layout = RecordLayout.LINES;
            } else {
                offer(element);
            }
            return;
        }
        long lineStart = skipBlanks();
        if (source.peek(0) < 0 || lineStart > lastStart) {
            end();
        } else if (layout == RecordLayout.ARRAY || startsWrappedList()) {
            elements = ElementSplitter.enter(source, buffer, wrapperLength());
        } else if (layout == RecordLayout.OBJECTS) {
            offer(new ElementSplitter(source, buffer, false).element());
        } else {
            line();
        }
    }

    /** What a broken file was cut in is part of the one entry that says so. */
    private void offer(RawRecord record) {
        boolean cut = source.isBroken() && source.peek(0) < 0;
        if (!cut) {
            waiting.add(record);
        }
    }

    private void end() {
        ended = true;
        if (source.isBroken()) {
            waiting.add(new RawRecord(source.line(), new byte[0], QuarantineReason.BROKEN_GZIP));
        }
    }

    private void line() {
        long line = source.line();
        buffer.clear();
        int b = source.read();
        while (b >= 0 && b != '\n') {
            buffer.add(b);
            b = source.read();
        }
        boolean cut = b < 0 && source.isBroken();
        if (!cut) {
            ConcatenatedObjects.split(buffer.record(line), waiting);
        }
    }

    private boolean startsWrappedList() {
        return source.peek(0) == '{' && wrapperLength() > 0;
    }

    private int wrapperLength() {
        return source.peek(0) == '{' ? RecordLayout.listStart(new String(head(source, WRAPPER_HEAD), StandardCharsets.ISO_8859_1)) : 0;
    }

    /** The place where the line begins on which the next record stands. */
    private long skipBlanks() {
        long lineStart = source.position();
        while (lineStart <= lastStart && RecordBuffer.isBlank(source.peek(0))) {
            if (source.read() == '\n') {
                lineStart = source.position();
            }
        }
        return lineStart;
    }

    private static byte[] head(ByteSource source, int most) {
        byte[] head = new byte[most];
        int length = 0;
        for (int b = source.peek(0); b >= 0 && length < most; b = source.peek(length)) {
            head[length++] = (byte) b;
        }
        return Arrays.copyOf(head, length);
    }

    private static void skipLine(ByteSource source) {
        int b = source.read();
        while (b >= 0 && b != '\n') {
            b = source.read();
        }
    }
}
