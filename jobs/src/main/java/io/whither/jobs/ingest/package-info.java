/**
 * Files in, {@code raw} tables out: which files to take, their records through the vendor formats, each line accounted for.
 * What a record means is the business of the formats in {@code common}.
 */
package io.whither.jobs.ingest;
