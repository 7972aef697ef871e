/**
 * Checks of a machine and a configuration before a run: what is missing and what to do. Writes nothing.
 */
package io.whither.jobs.doctor;
