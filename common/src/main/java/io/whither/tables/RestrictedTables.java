package io.whither.tables;

import static io.whither.tables.Area.RESTRICTED;
import static io.whither.tables.Column.fact;
import static io.whither.tables.Columns.AS_OF;
import static io.whither.tables.Columns.COHORT_ID;
import static io.whither.tables.Columns.DESTINATION_KIND;
import static io.whither.tables.Columns.PERSON_ID;
import static io.whither.tables.Columns.PROFILE_HASH;
import static io.whither.tables.Columns.RUN_ID;
import static io.whither.tables.CoreTables.EXIT_NO;
import static io.whither.tables.Table.table;
import static io.whither.tables.Type.BOOLEAN;
import static io.whither.tables.Type.DATE;
import static io.whither.tables.Type.STRING;

import java.util.List;

/** The people behind the published cells. */
public final class RestrictedTables {

    public static final Column CERTAINTY = fact("certainty", STRING).codes("certain", "possible")
            .meaning("Whether all months of the exit interval lie in the window or only some.").example("certain");
    public static final Column COUNTED = fact("counted", BOOLEAN)
            .meaning("Whether the point value of the exit lies in the window.").example("true");
    public static final Column OBSERVED_UNTIL = fact("observed_until", DATE)
            .meaning("Last date on which any source looked, up to the as-of.").example("2023-11-20");

    public static final Table COHORT_MEMBERS = table(RESTRICTED, "cohort_members")
            .grain("one row a cohort, as-of and person")
            .columns(COHORT_ID, AS_OF, PERSON_ID, PROFILE_HASH, EXIT_NO, CERTAINTY, COUNTED,
                    DESTINATION_KIND.codes("employer", "self_employed", "stealth", "education", "career_break", "retired", "military",
                            "returned", "unknown_stale", "unknown_fresh"),
                    OBSERVED_UNTIL, RUN_ID)
            .key(COHORT_ID, AS_OF, PERSON_ID)
            .partitionedBy(AS_OF);

    public static final List<Table> ALL = List.of(COHORT_MEMBERS);

    private RestrictedTables() {}
}
