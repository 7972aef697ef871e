package io.whither.employers;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Readings of texts met before, since most employers come again and again. A reading depends on the text and on which aliases
 * hold in the month, so it is kept for each stretch of months in which the same ones hold: what is remembered is what would be read.
 */
final class NameMemo {

    /** Reads a text in a month. */
    interface Reader {
        NameReading read(String employer, int month);
    }

    private static final int MOST = 200_000;
    private static final int LONGEST = 200;

    private final int[] changes;
    private final List<Map<String, NameReading>> readings;
    private final Reader reader;
    private final AtomicInteger size = new AtomicInteger();

    NameMemo(Collection<CompanyAlias> aliases, Reader reader) {
        this.reader = reader;
        changes = changes(aliases);
        readings = Stream.<Map<String, NameReading>>generate(ConcurrentHashMap::new).limit(changes.length + 2L).toList();
    }

    /** In order, each month once. */
    private static int[] changes(Collection<CompanyAlias> aliases) {
        SortedSet<Integer> months = new TreeSet<>();
        for (CompanyAlias alias : aliases) {
            if (alias.from() > Integer.MIN_VALUE) {
                months.add(alias.from());
            }
            if (alias.to() < Integer.MAX_VALUE) {
                months.add(alias.to() + 1);
            }
        }
        return months.stream().mapToInt(Integer::intValue).toArray();
    }

    NameReading read(String employer, int month) {
        Map<String, NameReading> known = readings.get(stretch(month));
        NameReading reading = known.get(employer);
        if (reading != null) {
            return reading;
        }
        NameReading fresh = reader.read(employer, month);
        if (employer.length() <= LONGEST) {
            forgetWhenFull();
            known.put(employer, fresh);
        }
        return fresh;
    }

    private void forgetWhenFull() {
        if (size.incrementAndGet() > MOST) {
            size.set(1);
            readings.forEach(Map::clear);
        }
    }

    /** 0 without a month, else 1 and the number of changes until then. */
    private int stretch(int month) {
        if (month == io.whither.time.Months.NONE) {
            return 0;
        }
        int at = Arrays.binarySearch(changes, month);
        return 1 + (at < 0 ? -at - 1 : at + 1);
    }
}
