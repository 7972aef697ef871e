package io.whither.tables;

import static io.whither.tables.Column.fact;
import static io.whither.tables.Column.measure;
import static io.whither.tables.Column.personal;
import static io.whither.tables.Column.persons;
import static io.whither.tables.Column.provenance;
import static io.whither.tables.Column.share;

/** The columns that several tables share. */
public final class Columns {

    public static final String CENSUS_J2J = "U.S. Census Bureau, Job-to-Job Flows";

    public static final Column PERSON_ID = personal("person_id", Type.STRING)
            .meaning("Pseudonym of the person: HMAC-SHA-256 of the canonical profile key, lower-case hex.")
            .example("9f2c…64 hex digits");
    public static final Column PROFILE_HASH = personal("profile_hash", Type.STRING)
            .meaning("SHA-256 of the profile content: positions, education and place, without dates of observation.")
            .example("41d0…64 hex digits");
    public static final Column SNAPSHOT_MONTH = fact("snapshot_month", Type.DATE)
            .meaning("Month of the delivery that brought the content; first of the month.").example("2023-12-01");
    public static final Column SOURCE = fact("source", Type.STRING)
            .meaning("Name of the source in the configuration.").example("pdl");
    public static final Column SOURCE_FILE = provenance("source_file", Type.STRING)
            .meaning("File it came from, relative to the source's path.").example("snapshot_date=2023-12-01/part-00000.json.gz");
    public static final Column RUN_ID = provenance("run_id", Type.STRING)
            .meaning("The run that wrote the row; its parameters stand in ops.runs.").example("20231231T101500Z-3f9c");
    public static final Column INGESTED_AT = provenance("ingested_at", Type.TIMESTAMP)
            .meaning("System time at which the row was taken in.").example("2024-01-02T03:04:05Z");
    public static final Column RULEBOOK = fact("rulebook", Type.STRING)
            .meaning("Fingerprint of titles, companies, ownership view and career parameters.").example("r3f9c01ab77d2");

    public static final Column AS_OF = fact("as_of", Type.DATE)
            .meaning("The date as of which careers are seen.").example("2023-12-31");
    public static final Column COHORT_ID = fact("cohort_id", Type.STRING)
            .meaning("Name of the cohort's definition in conf/cohorts.").example("amazon-tech-2022-2023");
    public static final Column DESTINATION_KIND = fact("destination_kind", Type.STRING)
            .meaning("What came next.").example("employer");
    public static final Column GROUP_ID = fact("group_id", Type.STRING)
            .meaning("Ultimate parent of the company at the date.").example("amazon");
    public static final Column COMPANY_ID = fact("company_id", Type.STRING)
            .meaning("The company that the employer text names.").example("aws");

    public static final Column LEAVERS = persons("leavers")
            .meaning("Distinct people whose exit, as a point value, lies in the window.").example("1240");
    public static final Column LEAVERS_MIN = persons("leavers_min")
            .meaning("People whose whole exit interval lies in the window.").example("1190");
    public static final Column LEAVERS_MAX = persons("leavers_max")
            .meaning("People of whose exit interval at least one month lies in the window.").example("1302");
    public static final Column PEOPLE = persons("people").meaning("Distinct people in the cell.").example("84");
    public static final Column SHARE = share("share").meaning("Share of the people of this side and basis.").example("0.12");
    public static final Column SHARE_OF_LEAVERS = share("share_of_leavers")
            .meaning("Share of all leavers of the cohort.").example("0.083");
    public static final Column SHARE_OF_ACCOUNTED = share("share_of_accounted")
            .meaning("Share of the leavers whose destination is not unknown.").example("0.097");
    public static final Column MEDIAN_GAP_MONTHS = measure("median_gap_months", Type.DOUBLE).unit("months").range(0, null)
            .meaning("Exact median of whole months between exit and start.").example("1");
    public static final Column MEAN_SENIORITY_CHANGE = measure("mean_seniority_change", Type.DOUBLE).unit("levels").range(-9, 9)
            .meaning("Mean of level after minus level before, over people whose level is known on both sides.").example("0.4");

    private Columns() {}

    /** The lower bound {@code ci_low} of a table's one share. */
    public static Column ciLow(Column owner) {
        return owner.bound("ci_low", "Lower").example("0.071").source("Wilson 1927");
    }

    /** The upper bound {@code ci_high} of a table's one share. */
    public static Column ciHigh(Column owner) {
        return owner.bound("ci_high", "Upper").example("0.097").source("Wilson 1927");
    }

    /** A job function of LinkedIn's list. */
    public static Column function(String name) {
        return fact(name, Type.STRING).meaning("Job function, one of LinkedIn's 26, or unclassified.").example("engineering")
                .source("Microsoft Learn, LinkedIn reference tables, job functions");
    }

    /** A role of {@code conf/titles/roles.tsv}. */
    public static Column role(String name) {
        return fact(name, Type.STRING).meaning("Role; the empty text when unclassified.").example("software_engineer");
    }

    /** A level of the ladder. */
    public static Column level(String name) {
        return fact(name, Type.INT).unit("level").range(0, 9)
                .meaning("Seniority level of the ladder, 0 when unclassified.").example("4");
    }

    /** A month as a date, on its first day. */
    public static Column month(String name) {
        return fact(name, Type.DATE).meaning("Month, on its first day.").example("2022-11-01");
    }
}
