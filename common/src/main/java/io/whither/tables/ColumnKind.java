package io.whither.tables;

/** What a column is for; the kind decides how it is treated. */
public enum ColumnKind {
    /** Something known about the subject of the row. */
    FACT,
    /** A published number: it has a status and can be withheld. */
    MEASURE,
    /** The status of a measure. */
    STATUS,
    /** A pseudonym or what would tell a person: no file statistics, subject to erasure. */
    PERSONAL,
    /** Where the row came from: outside the content hash. */
    PROVENANCE
}
