package io.whither.marts;

import io.whither.tables.MartTables;
import java.util.List;
import java.util.Locale;

/**
 * The four headline numbers of a cohort in one line, each with its interval: the three largest destinations, the ten largest, director level and
 * above before and after, junior before and after.
 */
public final class HeadlineText {

    private static final String WITHHELD = "withheld";
    private static final int TOP = 3;

    private HeadlineText() {}

    /** @throws IllegalArgumentException when there is no such cohort */
    public static String of(CohortMarts marts, String cohortId) {
        MartRow summary = marts.rows().get(MartTables.COHORT_SUMMARY).stream().filter(row -> cohortId.equals(row.value("cohort_id")))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no summary of " + cohortId));
        List<String> top = marts.rows().get(MartTables.COHORT_DESTINATIONS).stream()
                .filter(row -> cohortId.equals(row.value("cohort_id")) && row.isPublished("rank"))
                .limit(TOP).map(row -> (String) row.value("group_name")).toList();
        return cohortId + ": " + (top.size() < TOP ? "top three" : String.join(" + ", top)) + " " + share(summary, "top3_share") + oneIn(summary)
                + "; top ten " + share(summary, "top10_share")
                + "; director and above " + share(summary, "director_before") + " before, " + share(summary, "director_after") + " after"
                + "; junior " + share(summary, "junior_before") + " before, " + share(summary, "junior_after") + " after";
    }

    private static String oneIn(MartRow summary) {
        return summary.value("top3_share") instanceof Double share && share > 0 ? String.format(Locale.ROOT, ", one in %.0f", 1 / share) : "";
    }

    private static String share(MartRow summary, String name) {
        return summary.value(name) instanceof Double share
                ? String.format(Locale.ROOT, "%.1f %% (%.1f to %.1f)", 100 * share, percent(summary, name + "_low"), percent(summary, name + "_high"))
                : summary.isPublished(name) ? "none" : WITHHELD;
    }

    private static double percent(MartRow summary, String name) {
        return 100 * (double) summary.value(name);
    }
}
