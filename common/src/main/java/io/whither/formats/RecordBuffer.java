package io.whither.formats;

import java.util.Arrays;

/** The bytes of one record; of one that grows too long only its beginning, so that memory stays bounded. */
final class RecordBuffer {

    private static final int KEPT_OF_TOO_LONG = 4096;

    private final int most;
    private byte[] bytes = new byte[8192];
    private int length;
    private boolean tooLong;

    /** @param most bytes of the longest record that is kept whole */
    RecordBuffer(int most) {
        this.most = most;
    }

    void add(int b) {
        if (tooLong) {
            return;
        }
        if (length == most) {
            tooLong = true;
            length = Math.min(length, KEPT_OF_TOO_LONG);
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }

    void clear() {
        length = 0;
        tooLong = false;
    }

    /** Without blanks at its end. */
    RawRecord record(long line) {
        int end = length;
        while (end > 0 && isBlank(bytes[end - 1])) {
            end--;
        }
        return new RawRecord(line, Arrays.copyOf(bytes, end), tooLong ? QuarantineReason.TOO_LONG : null);
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
