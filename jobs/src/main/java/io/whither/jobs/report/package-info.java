/**
 * Published tables in, the page out. How the page looks is the business of {@code common}.
 */
package io.whither.jobs.report;
