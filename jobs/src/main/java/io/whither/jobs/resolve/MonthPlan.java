package io.whither.jobs.resolve;

import java.time.LocalDate;

/**
 * A month of core that is to be made, and why.
 *
 * @param month first day of the month
 * @param reason in words, for people
 */
public record MonthPlan(LocalDate month, String reason) {}
