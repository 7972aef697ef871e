/**
 * The published tables: who left, as of a date, in which cohort, and the rows made of their counts. What a number means and
 * what may be shown is the business of {@code common}.
 */
package io.whither.jobs.marts;
