/**
 * All that shapes core besides the profile: titles, companies, ownership and career rules, under one fingerprint.
 */
package io.whither.rulebook;
