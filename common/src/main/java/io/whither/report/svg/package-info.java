/**
 * A small drawing layer: shapes and text in, accessible SVG without script and inline style out.
 * Knows no cohorts and no tables.
 */
package io.whither.report.svg;
