/**
 * What each person adds to the published counts: one home for those who publish them and for those who trace them.
 */
package io.whither.jobs.counting;
