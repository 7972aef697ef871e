package io.whither.formats;

import java.util.Arrays;
import java.util.Collection;

/** Several objects on one line without a break between them. */
final class ConcatenatedObjects {

    private ConcatenatedObjects() {}

    /** Adds the objects of the line, or the line as it is when it holds one, or something else. */
    static void split(RawRecord line, Collection<RawRecord> into) {
        byte[] bytes = line.bytes();
        if (line.fault() != null || !mayHoldSeveral(bytes)) {
            into.add(line);
            return;
        }
        Balance balance = new Balance();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            balance.feed(bytes[i]);
            boolean closed = bytes[i] == '}' && balance.depth() == 0 && !balance.inString();
            if (closed && next(bytes, i + 1) == '{') {
                into.add(new RawRecord(line.line(), Arrays.copyOfRange(bytes, start, i + 1), null));
                start = i + 1;
            }
        }
        into.add(new RawRecord(line.line(), Arrays.copyOfRange(bytes, start, bytes.length), null));
    }

    /** A closing brace before an opening one: rare inside one object, so most lines are looked at once. */
    private static boolean mayHoldSeveral(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '}' && next(bytes, i + 1) == '{') {
                return true;
            }
        }
        return false;
    }

    private static int next(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && RecordBuffer.isBlank(bytes[i])) {
            i++;
        }
        return i < bytes.length ? bytes[i] : -1;
    }
}
