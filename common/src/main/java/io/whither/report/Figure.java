package io.whither.report;

import java.util.List;

/**
 * A part of a cohort's page: what it says in words, a chart, and the numbers behind it.
 *
 * @param svg the drawing, already safe to be put into HTML; empty where there is nothing to draw
 */
public record Figure(String id, String title, List<String> sentences, String svg, DataTable table) {
}
