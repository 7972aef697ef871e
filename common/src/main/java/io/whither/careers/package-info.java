/**
 * The career kernel: positions in, spells, exits, transitions and internal moves out. Pure functions over records.
 */
package io.whither.careers;
