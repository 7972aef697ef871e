/**
 * What one source said about one person: raw positions as written, their content hash, and the pseudonym. No interpretation lives here.
 */
package io.whither.profile;
