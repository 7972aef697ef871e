/**
 * Intervals, tests and rank bounds over plain numbers. A leaf: knows no other package.
 */
package io.whither.statistics;
