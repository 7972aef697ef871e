package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.whither.cohorts.Certainty;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.Condition;
import io.whither.cohorts.Leaver;
import io.whither.cohorts.WhichExit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The members of all cohorts in one pass over the exits: one row a cohort and person. */
final class Members {

    /** Columns of the exit that members keep. */
    private static final String[] KEPT = {"person_id", "profile_hash", "exit_no", "observed_until", "exit_month", "gap_months",
        "origin_country", "origin_function", "origin_role", "origin_level", "destination_group_id", "destination_company_id", "destination_function",
        "destination_role", "destination_level", "latest_level", "seniority_change"};

    private Members() {}

    /**
     * @param exits of the as-of view
     * @return the kept columns, and {@code cohort_id, destination_kind} (silence split), {@code certainty, counted}
     */
    static Dataset<Row> of(Dataset<Row> exits, List<CohortDefinition> cohorts, int freshAfter) {
        StructType schema = schema(exits.schema());
        Dataset<Row> candidates = exits.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new Matching(cohorts, freshAfter).all(rows), Encoders.row(schema));
        List<Column> rest = new ArrayList<>(List.of(col("not_counted"), col("time_order"), col("number_order")));
        for (String name : schema.fieldNames()) {
            if (!List.of("cohort_id", "person_id", "not_counted", "time_order", "number_order").contains(name)) {
                rest.add(col(name));
            }
        }
        return candidates.groupBy("cohort_id", "person_id")
                .agg(min(struct(rest.toArray(Column[]::new))).as("exit"))
                .select("cohort_id", "person_id", "exit.*").drop("not_counted", "time_order", "number_order");
    }

    private static StructType schema(StructType exits) {
        StructType schema = new StructType().add("cohort_id", DataTypes.StringType, false).add("not_counted", DataTypes.IntegerType, false)
                .add("time_order", DataTypes.IntegerType, false).add("number_order", DataTypes.IntegerType, false)
                .add("destination_kind", DataTypes.StringType, false).add("certainty", DataTypes.StringType, false)
                .add("counted", DataTypes.BooleanType, false);
        for (String name : KEPT) {
            StructField field = exits.apply(name);
            schema = schema.add(name, field.dataType(), field.nullable());
        }
        return schema;
    }

    /** Tries each exit on each definition. The order columns are those of {@link WhichExit#order}. */
    private static final class Matching {

        private final List<CohortDefinition> cohorts;
        private final List<List<Condition>> conditions;
        private final int freshAfter;

        Matching(List<CohortDefinition> cohorts, int freshAfter) {
            this.cohorts = cohorts;
            this.conditions = cohorts.stream().map(CohortDefinition::conditions).toList();
            this.freshAfter = freshAfter;
        }

        Iterator<Row> all(Iterator<Row> rows) {
            Spliterator<Row> split = Spliterators.spliteratorUnknownSize(rows, 0);
            return StreamSupport.stream(split, false).flatMap(row -> matches(row).stream()).iterator();
        }

        private List<Row> matches(Row row) {
            Leaver leaver = LeaverRows.leaver(row, freshAfter);
            List<Row> members = new ArrayList<>();
            for (int i = 0; i < cohorts.size(); i++) {
                if (conditions.get(i).stream().allMatch(condition -> condition.test(leaver))) {
                    members.add(member(cohorts.get(i), leaver, row));
                }
            }
            return members;
        }

        private static Row member(CohortDefinition cohort, Leaver leaver, Row row) {
            boolean counted = cohort.counts(leaver);
            int sign = cohort.whichExit() == WhichExit.FIRST ? 1 : -1;
            Object[] values = new Object[7 + KEPT.length];
            values[0] = cohort.id();
            values[1] = counted ? 0 : 1;
            values[2] = sign * leaver.exitMonth();
            values[3] = sign * leaver.exitNumber();
            values[4] = leaver.destinationKind().code();
            values[5] = Certainty.of(leaver.exitEarliest(), leaver.exitLatest(), cohort.window()).code();
            values[6] = counted;
            for (int i = 0; i < KEPT.length; i++) {
                values[7 + i] = row.getAs(KEPT[i]);
            }
            return RowFactory.create(values);
        }
    }
}
