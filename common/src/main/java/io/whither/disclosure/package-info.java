/**
 * What may be shown: cells, their status, primary and complementary suppression. A leaf: knows no other package.
 */
package io.whither.disclosure;
