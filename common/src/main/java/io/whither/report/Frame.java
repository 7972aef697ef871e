package io.whither.report;

/**
 * What every page has around its content.
 *
 * @param policy content security policy: nothing but the page's own style
 * @param styleElement the style with its tags, from our own resource
 */
public record Frame(String policy, String styleElement, String asOf, String runId) {
}
