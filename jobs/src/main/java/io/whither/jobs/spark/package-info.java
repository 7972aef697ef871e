/**
 * Spark itself: the session, our functions in its catalog, rows to records and back. The only home of Catalyst.
 */
package io.whither.jobs.spark;
