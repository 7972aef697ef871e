package io.whither.statistics;

/**
 * Who had which event when, and who was lost from sight, counted by whole months.
 *
 * @param events {@code events[month][cause]}; every month has the same number of causes
 * @param censored {@code censored[month]}: people seen without an event up to and including that month, and no longer
 */
public record CompetingRisks(long[][] events, long[] censored) {

    public CompetingRisks {
        if (events.length != censored.length) {
            throw new IllegalArgumentException(events.length + " months of events, " + censored.length + " of censoring");
        }
        long[][] copy = new long[events.length][];
        for (int month = 0; month < events.length; month++) {
            copy[month] = events[month].clone();
            if (copy[month].length != copy[0].length) {
                throw new IllegalArgumentException("month " + month + " has another number of causes");
            }
        }
        events = copy;
        censored = censored.clone();
    }

    public int months() {
        return events.length;
    }

    public int causes() {
        return events.length == 0 ? 0 : events[0].length;
    }

    public long events(int month, int cause) {
        return events[month][cause];
    }

    /** Events of all causes in the month. */
    public long events(int month) {
        long sum = 0;
        for (long count : events[month]) {
            sum += count;
        }
        return sum;
    }

    public long censored(int month) {
        return censored[month];
    }

    /** People without an event and under observation when a month begins, however late. */
    public long atRisk(int month) {
        long left = people();
        for (int before = 0; before < Math.min(month, months()); before++) {
            left -= events(before) + censored[before];
        }
        return left;
    }

    /** Events of one cause up to and including a month, however late. */
    public long eventsBy(int month, int cause) {
        long sum = 0;
        for (int at = 0; at <= Math.min(month, months() - 1); at++) {
            sum += events(at, cause);
        }
        return sum;
    }

    public long people() {
        long sum = 0;
        for (int month = 0; month < months(); month++) {
            sum += events(month) + censored[month];
        }
        return sum;
    }
}
