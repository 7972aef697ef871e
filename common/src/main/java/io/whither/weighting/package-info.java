/** Weights that bring the leavers of a cohort to known shares of countries and functions. */
package io.whither.weighting;
