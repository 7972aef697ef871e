/**
 * The only home of Spark's Catalyst: sessions, schemas and the functions that carry the domain to where the rows are.
 * No rule of the domain lives here.
 */
package io.whither.jobs.spark;
