/**
 * The contract with readers: every table and column declared once. A leaf: knows no other package.
 */
package io.whither.tables;
