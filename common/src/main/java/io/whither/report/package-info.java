/**
 * Published numbers in, one self-contained HTML page out. Knows no Spark and computes no statistics.
 */
package io.whither.report;
