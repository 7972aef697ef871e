/**
 * Who left: the definition of a cohort and the leavers it selects.
 */
package io.whither.cohorts;
