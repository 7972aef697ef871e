/**
 * The jobs: read, call the domain, write. The only module that knows Spark, Delta and the command line.
 */
package io.whither.jobs;
