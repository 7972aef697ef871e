package io.whither.statistics;

/**
 * Monoclonal gammopathy, Mayo Clinic, 1,384 people: progression or death by whole years, as in {@code mgus2} of R's package survival 3.5-3
 * (time and status of progression, else of death; {@code %/% 12}). Lines: year, censored, progression, death.
 */
final class Mgus2 {

    static final String FEMALE = """
            0 2 8 58, 1 0 7 30, 2 0 1 30, 3 0 5 27, 4 10 3 19, 5 8 4 30, 6 19 6 24, 7 11 4 24, 8 24 2 26, 9 14 4 17, 10 11 3 19,
            11 8 1 16, 12 7 2 14, 13 14 2 7, 14 11 1 10, 15 9 0 5, 16 10 1 2, 17 11 0 1, 18 7 0 3, 19 3 1 2, 20 8 0 1, 21 1 0 1,
            22 3 1 2, 23 3 0 0, 24 2 0 0, 26 3 1 2, 27 1 0 0, 28 0 1 0, 29 1 0 0, 31 0 1 0, 32 1 0 0""";
    static final String MALE = """
            0 0 4 105, 1 0 5 34, 2 2 5 47, 3 2 3 43, 4 11 4 45, 5 18 5 36, 6 16 5 30, 7 22 2 25, 8 14 5 26, 9 8 1 20, 10 7 3 9,
            11 10 2 17, 12 13 2 14, 13 12 3 9, 14 10 1 8, 15 13 3 3, 16 12 1 5, 17 9 0 4, 18 10 0 1, 19 2 1 2, 20 2 0 0, 21 5 1 5,
            22 1 0 1, 23 3 0 0, 24 1 0 0, 25 1 0 0, 26 1 0 0, 28 2 0 0, 35 0 0 1""";

    private Mgus2() {}

    /** Cause 0 is progression, cause 1 death. */
    static CompetingRisks of(String... groups) {
        long[][] events = new long[36][2];
        long[] censored = new long[36];
        for (String line : String.join(",", groups).split(",")) {
            String[] fields = line.strip().split("\\s+");
            int year = Integer.parseInt(fields[0]);
            censored[year] += Long.parseLong(fields[1]);
            events[year][0] += Long.parseLong(fields[2]);
            events[year][1] += Long.parseLong(fields[3]);
        }
        return new CompetingRisks(events, censored);
    }
}
