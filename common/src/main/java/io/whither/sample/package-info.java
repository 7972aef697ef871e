/**
 * A seeded simulation of careers in every vendor's layout, with the truth it planted. All of it is synthetic.
 */
package io.whither.sample;
