package io.whither.formats;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One record of a file, before anybody has read it.
 *
 * @param line the line on which it begins, from 1; counted from the chunk's first whole line when only a chunk is read
 * @param bytes the record; of one that is too long, its beginning; empty where nothing could be read
 * @param fault why it can't be read at all; null when it may be
 */
public record RawRecord(long line, byte[] bytes, QuarantineReason fault) {

    private static final int EXCERPT = 200;

    /** What a format makes of it; a fault of the file's own is a quarantined record. */
    public LineOutcome readBy(VendorFormat format, LocalDate deliveredOn) {
        return fault == null ? format.read(bytes, deliveredOn) : new LineOutcome.Quarantined(List.of(fault));
    }

    /** SHA-256 of the bytes, lower-case hex: finds the line again without showing it. */
    public String hash() {
        return DigestUtils.sha256Hex(bytes);
    }

    /** The shape of the first 200 bytes: letters as {@code a}, digits as {@code 9}, marks as they are. Shows no person's data. */
    public String excerpt() {
        int length = Math.min(EXCERPT, bytes.length);
        StringBuilder shape = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            shape.append(masked(bytes[i]));
        }
        return shape.toString();
    }

    private static char masked(byte b) {
        if (b >= '0' && b <= '9') {
            return '9';
        }
        if (b < 0 || Character.isLetter(b)) {
            return 'a';
        }
        return b < ' ' || b == 0x7F ? ' ' : (char) b;
    }

}
