package io.whither.report;

import java.util.List;

/**
 * What the template prints.
 *
 * @param policy content security policy: nothing but the page's own style
 * @param styleElement the style with its tags, from our own resource
 */
public record ReportView(String policy, String styleElement, String asOf, String runId, List<CohortView> cohorts, List<Figure> about) {

    /** A cohort's part; {@code id} is its anchor. */
    public record CohortView(String id, String cohortId, String title, String headline, String more, List<Figure> figures) {
    }
}
