package io.whither.tables;

import java.util.Locale;

/** A part of the warehouse, with readers of its own. */
public enum Area {
    RAW("Snapshots as delivered, only ever appended."),
    CORE("Careers and transitions, one month of raw a month of core."),
    MARTS("Published cohort tables, small, partitioned by as-of."),
    RESTRICTED("People behind the published cells, pseudonymous; never exported by default."),
    OPS("What ran, what it read and wrote, and what it found."),
    DIMS("The reference data that conf/ held, one set a rulebook.");

    private final String meaning;

    Area(String meaning) {
        this.meaning = meaning;
    }

    /** The folder in the warehouse, and the schema under which catalogs know it. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }
}
