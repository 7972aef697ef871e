package io.whither.report;

import java.util.List;

/**
 * What the page of a cohort prints.
 *
 * @param index file of the index, in the same folder
 * @param answers the questions that everybody asks first
 */
public record CohortView(Frame frame, String index, String cohortId, String title, String definition, String headline, List<Answer> answers,
        List<Figure> figures) {

    /** A question and its answer in words. */
    public record Answer(String question, String text) {
    }
}
