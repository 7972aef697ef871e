package io.whither.tables;

import static io.whither.tables.Area.RAW;
import static io.whither.tables.Column.fact;
import static io.whither.tables.Columns.INGESTED_AT;
import static io.whither.tables.Columns.PERSON_ID;
import static io.whither.tables.Columns.PROFILE_HASH;
import static io.whither.tables.Columns.RUN_ID;
import static io.whither.tables.Columns.SNAPSHOT_MONTH;
import static io.whither.tables.Columns.SOURCE;
import static io.whither.tables.Columns.SOURCE_FILE;
import static io.whither.tables.Columns.month;
import static io.whither.tables.Table.table;
import static io.whither.tables.Type.BOOLEAN;
import static io.whither.tables.Type.DATE;
import static io.whither.tables.Type.INT;
import static io.whither.tables.Type.LONG;
import static io.whither.tables.Type.STRING;
import static io.whither.tables.Type.array;
import static io.whither.tables.Type.struct;

import java.util.List;

/** What was delivered. */
public final class RawTables {

    public static final Column SNAPSHOT_DATE = fact("snapshot_date", DATE)
            .meaning("Date of the delivery.").example("2023-12-01");
    public static final Column OBSERVED_ON = fact("observed_on", DATE)
            .meaning("Date on which the source last looked, never after snapshot_date; the snapshot date where the record does not say.")
            .example("2023-11-20");
    public static final Column SOURCE_PRIORITY = fact("source_priority", INT)
            .meaning("Of two sources on the same dates the larger wins.").example("0");
    public static final Column PROFILE_MONTH = month("profile_month")
            .meaning("Partition of raw.profiles and core in which the content lies.");
    public static final Column LINE_NUMBER = fact("line_number", LONG)
            .meaning("Line of the file, from 1; in an array the number of the element's first line.").example("17").range(0, null);

    public static final Type.Struct POSITION = struct(
            fact("employer", STRING).optional().meaning("Employer as written.").example("Amazon Web Services (AWS)"),
            fact("employer_key", STRING).optional().meaning("The source's key of the employer.").example("linkedin:amazon-web-services"),
            fact("employer_domain", STRING).optional().meaning("Bare host of the employer's site.").example("aws.amazon.com"),
            fact("title", STRING).optional().meaning("Title as written.").example("Software Development Engineer II"),
            fact("start", STRING).optional().meaning("Start as precise as it was written.").example("2019-06"),
            fact("end", STRING).optional().meaning("End as precise as it was written; null when open or missing.").example("2022-11"),
            fact("is_current", BOOLEAN).optional().meaning("What the source says; null when it does not.").example("false"),
            fact("employment_type", STRING).optional().meaning("As written; volunteer for sections of volunteering.").example("Full-time"),
            fact("location", STRING).optional().meaning("Place of work as written.").example("Seattle, Washington, United States"),
            fact("faults", array(STRING)).meaning("What is wrong with the position.").example("[start_in_future]"));

    public static final Type.Struct EDUCATION = struct(
            fact("school", STRING).optional().meaning("School as written.").example("University of Washington"),
            fact("degree", STRING).optional().meaning("Degree as written.").example("BS"),
            fact("start", STRING).optional().meaning("Start as written.").example("2013"),
            fact("end", STRING).optional().meaning("End as written.").example("2017"));

    public static final Column COUNTRY = fact("country", STRING).optional()
            .meaning("Country of the profile, ISO 3166 alpha-2.").example("US");
    public static final Column POSITIONS = fact("positions", array(POSITION)).meaning("Experience, text as written.").example("");
    public static final Column EDUCATIONS = fact("education", array(EDUCATION)).meaning("Education, text as written.").example("");

    public static final Table OBSERVATIONS = table(RAW, "observations")
            .grain("one row each time a source showed a person")
            .columns(PERSON_ID, SOURCE, SOURCE_PRIORITY, SNAPSHOT_DATE, OBSERVED_ON,
                    fact("profile_updated_on", DATE).optional().meaning("Date on which the profile last changed, where the record says so.").example("2023-03-09"),
                    PROFILE_HASH, PROFILE_MONTH, INGESTED_AT, RUN_ID,
                    SNAPSHOT_MONTH.meaning("Month of the delivery; first of the month."))
            .key(PERSON_ID, SOURCE, SNAPSHOT_DATE, OBSERVED_ON, PROFILE_HASH)
            .partitionedBy(SNAPSHOT_MONTH);

    public static final Table PROFILES = table(RAW, "profiles")
            .grain("one row a distinct profile content of a person")
            .columns(PERSON_ID, PROFILE_HASH, COUNTRY,
                    fact("region", STRING).optional().meaning("Region as written.").example("Washington"),
                    POSITIONS, EDUCATIONS,
                    fact("skills", array(STRING)).meaning("Skills as written; outside the hash.").example("[java]"),
                    SOURCE, SOURCE_FILE, INGESTED_AT, RUN_ID,
                    SNAPSHOT_MONTH.meaning("Smallest delivery month of the batch that brought the content; first of the month."))
            .key(PERSON_ID, PROFILE_HASH)
            .partitionedBy(SNAPSHOT_MONTH);

    public static final Table QUARANTINE = table(RAW, "quarantine")
            .grain("one row a record that could not be read")
            .columns(SOURCE, fact("source_file", STRING).meaning("File it stands in, relative to the source's path.").example("part-00000.json"),
                    LINE_NUMBER,
                    fact("line_hash", STRING).meaning("SHA-256 of the record's bytes.").example("77ab…"),
                    fact("reasons", array(STRING)).meaning("Why it could not be read, words of a closed list.").example("[not_json]"),
                    fact("excerpt", STRING).optional().meaning("Shape of the record's beginning, letters masked as a and digits as 9.").example("{\"aa\":\"aaaa9\""),
                    RUN_ID);

    public static final List<Table> ALL = List.of(OBSERVATIONS, PROFILES, QUARANTINE);

    private RawTables() {}
}
