/**
 * Which company a raw employer text names, what kind of state it is, and who owned the company on a date.
 */
package io.whither.employers;
