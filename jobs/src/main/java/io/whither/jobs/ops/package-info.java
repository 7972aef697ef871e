/**
 * The record of runs, kept in {@code ops}. What a run is, {@code jobs.run} says.
 */
package io.whither.jobs.ops;
