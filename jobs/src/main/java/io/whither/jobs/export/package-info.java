/**
 * What other tools read: files, a database, a catalog. Reads tables as they are; knows neither cohorts nor careers.
 */
package io.whither.jobs.export;
