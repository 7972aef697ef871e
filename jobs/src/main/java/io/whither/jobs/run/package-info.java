/**
 * A run: its context, its steps, what it says while it goes and what it leaves on record. Knows no table and no job.
 */
package io.whither.jobs.run;
