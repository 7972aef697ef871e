package io.whither.jobs.ingest;

import static io.whither.tables.Column.fact;

import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.Column;
import io.whither.tables.Columns;
import io.whither.tables.RawTables;
import io.whither.tables.Type;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/** The columns of a parsed record, as a run stages it before it looks at history. */
final class Parsed {

    static final Column FILE_NO = fact("file_no", Type.INT);
    static final Column CHUNK_NO = fact("chunk_no", Type.INT);
    /** Line inside the chunk, from 1; of the row {@link Outcome#CHUNK_END} the number of lines. */
    static final Column LINE = fact("line_in_chunk", Type.LONG);
    static final Column OUTCOME = fact("outcome", Type.STRING);
    static final Column PERSON_ID = Columns.PERSON_ID.optional();
    static final Column SNAPSHOT_DATE = RawTables.SNAPSHOT_DATE.optional();
    static final Column OBSERVED_ON = RawTables.OBSERVED_ON.optional();
    static final Column UPDATED_ON = fact("profile_updated_on", Type.DATE).optional();
    static final Column PROFILE_HASH = Columns.PROFILE_HASH.optional();
    static final Column REGION = fact("region", Type.STRING).optional();
    static final Column SKILLS = fact("skills", Type.array(Type.STRING)).optional();
    static final Column LINE_HASH = fact("line_hash", Type.STRING).optional();
    static final Column REASONS = fact("reasons", Type.array(Type.STRING)).optional();
    static final Column EXCERPT = fact("excerpt", Type.STRING).optional();

    static final List<Column> COLUMNS = List.of(FILE_NO, CHUNK_NO, LINE, OUTCOME, PERSON_ID, SNAPSHOT_DATE, OBSERVED_ON,
            UPDATED_ON, PROFILE_HASH, RawTables.COUNTRY, REGION, RawTables.POSITIONS.optional(), RawTables.EDUCATIONS.optional(),
            SKILLS, LINE_HASH, REASONS, EXCERPT);

    static final StructType SCHEMA = SparkSchemas.of(COLUMNS);

    /** What a staged row stands for. */
    enum Outcome {
        PROFILE, EMPTY, QUARANTINED, CHUNK_END;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Parsed() {}
}
