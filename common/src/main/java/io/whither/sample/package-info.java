/**
 * Synthetic people: seeded careers, what vendors would have shown of them at some dates, and the truth behind it. No real person.
 */
package io.whither.sample;
