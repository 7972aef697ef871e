package io.whither.titles;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Readings of titles met before, since most titles come again and again; bounded, safe for threads. */
final class TitleMemo {

    private static final int MOST = 200_000;
    private static final int LONGEST = 120;

    private final Map<String, TitleReading> readings = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private final Function<String, TitleReading> reader;

    TitleMemo(Function<String, TitleReading> reader) {
        this.reader = reader;
    }

    TitleReading reading(String title) {
        TitleReading known = readings.get(title);
        if (known != null) {
            return known;
        }
        TitleReading fresh = reader.apply(title);
        if (title.length() <= LONGEST) {
            if (size.incrementAndGet() > MOST) {
                size.set(1);
                readings.clear();
            }
            readings.put(title, fresh);
        }
        return fresh;
    }
}
