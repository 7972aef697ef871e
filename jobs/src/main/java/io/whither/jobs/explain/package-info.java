/**
 * Why a published number is what it is: the people and rows behind a cell. Reads tables, writes none.
 */
package io.whither.jobs.explain;
