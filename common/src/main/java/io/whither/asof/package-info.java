/**
 * What counts at a date: which observation is the newest, which inferred exits hold, what silence means.
 */
package io.whither.asof;
