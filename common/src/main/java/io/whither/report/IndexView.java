package io.whither.report;

import java.util.List;

/** What the index prints. */
public record IndexView(Frame frame, List<Entry> cohorts, List<Figure> figures) {

    /** A cohort and the file of its page. */
    public record Entry(String file, String title, String definition, String headline) {
    }
}
