/**
 * Vendor formats: one line in, a profile or the reasons why not out. One class a vendor; knows nothing of careers or of Spark.
 */
package io.whither.formats;
