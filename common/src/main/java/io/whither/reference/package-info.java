/**
 * Reading of the reference data in conf/: tab-separated files, their rows and their faults.
 * Knows nothing of what the data mean.
 */
package io.whither.reference;
