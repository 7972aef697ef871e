package io.whither.formats;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Bytes with a look ahead, the line that they stand on and the place in the file. Unpacks gzip, as far as it goes. */
final class ByteSource implements Closeable {

    /** How far {@link #peek(int)} can see. */
    static final int AHEAD = 4096;
    private static final int BUFFER = 1 << 16;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] buffer = new byte[BUFFER];
    private InputStream in;
    private int at;
    private int end;
    private long bufferStart;
    private long line = 1;
    private boolean ended;
    private boolean broken;

    /** @param start the place in the file at which the stream begins */
    ByteSource(InputStream in, long start) {
        this.in = in;
        this.bufferStart = start;
    }

    /** Unpacks what follows when it begins like gzip, whatever its name. */
    ByteSource unpacked() {
        if (peek(0) == 0x1F && peek(1) == 0x8B) {
            InputStream packed = new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOfRange(buffer, at, end)), in);
            at = 0;
            end = 0;
            ended = false;
            try {
                in = new GZIPInputStream(packed, BUFFER);
            } catch (IOException header) {
                in = packed;
                ended = true;
                broken = true;
            }
        }
        return this;
    }

    ByteSource withoutBom() {
        if (peek(0) == (BOM[0] & 0xFF) && peek(1) == (BOM[1] & 0xFF) && peek(2) == (BOM[2] & 0xFF)) {
            at += BOM.length;
        }
        return this;
    }

    /** The byte that many places ahead, up to {@link #AHEAD}; -1 after the end. */
    int peek(int ahead) {
        while (at + ahead >= end && fill()) {
            continue;
        }
        return at + ahead < end ? buffer[at + ahead] & 0xFF : -1;
    }

    int read() {
        if (at >= end && !fill()) {
            return -1;
        }
        int b = buffer[at++] & 0xFF;
        if (b == '\n') {
            line++;
        }
        return b;
    }

    /** The line on which the next byte stands, from 1. */
    long line() {
        return line;
    }

    /** Counts from here on. */
    void restartLines() {
        line = 1;
    }

    /** The place of the next byte in the file. */
    long position() {
        return bufferStart + at;
    }

    /** Whether a packed file broke off or was corrupt: what was read before that is good. */
    boolean isBroken() {
        return broken;
    }

    private boolean fill() {
        if (ended) {
            return false;
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        bufferStart += at;
        end -= at;
        at = 0;
        try {
            int read = in.read(buffer, end, buffer.length - end);
            ended = read < 0;
            end += Math.max(read, 0);
        } catch (EOFException | ZipException cut) {
            ended = true;
            broken = true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
