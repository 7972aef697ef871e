/**
 * The as-of view: each person's newest observation up to a date, and what follows from when the person was last seen.
 */
package io.whither.jobs.asof;
