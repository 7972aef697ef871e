/**
 * The only home of Delta: where tables lie, how they are made, written and published.
 */
package io.whither.jobs.delta;
