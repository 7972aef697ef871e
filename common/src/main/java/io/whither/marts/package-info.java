/**
 * Counts of a cohort in, rows of the published tables out: each measure with its interval and status.
 * Pure functions; may use cohorts, statistics, disclosure and tables, and is used by jobs and the report.
 */
package io.whither.marts;
