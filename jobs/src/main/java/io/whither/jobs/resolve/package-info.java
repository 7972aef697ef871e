/**
 * Raw to core: a pure map from each profile content to its career, month by month, under one rulebook.
 */
package io.whither.jobs.resolve;
