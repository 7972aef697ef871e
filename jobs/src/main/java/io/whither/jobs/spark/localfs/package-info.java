/**
 * Hadoop's local files without its child processes. Where its native library is missing, as it is wherever Spark comes from Maven, Hadoop
 * starts a {@code chmod} for each file made and four {@code readlink} for each one renamed; a Delta commit costs a dozen of them.
 */
package io.whither.jobs.spark.localfs;
