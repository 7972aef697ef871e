package io.whither.jobs.marts;

import io.whither.asof.Silence;
import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;
import io.whither.cohorts.Leaver;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Rows of the as-of view as leavers. */
final class LeaverRows {

    private static final Map<String, MoveType> MOVE_TYPES = Arrays.stream(MoveType.values()).collect(Collectors.toMap(MoveType::code, Function.identity()));
    private static final Map<String, DestinationKind> KINDS =
            Arrays.stream(DestinationKind.values()).collect(Collectors.toMap(DestinationKind::code, Function.identity()));

    private LeaverRows() {}

    /** @param freshAfter months after the exit from which silence means something */
    static Leaver leaver(Row row, int freshAfter) {
        int exitMonth = month(row, "exit_month");
        int observed = month(row, "observed_until");
        DestinationKind kind = Silence.split(KINDS.get(text(row, "destination_kind")), exitMonth, observed, freshAfter);
        int latest = month(row, "exit_latest");
        // An end that nobody wrote lies before the person was last seen.
        int exitLatest = latest == Months.NONE ? Math.max(exitMonth, observed) : latest;
        return new Leaver(text(row, "person_id"), number(row, "exit_no"), text(row, "origin_company_id"), text(row, "origin_group_id"),
                text(row, "origin_function"), text(row, "origin_role"), number(row, "origin_level"), text(row, "origin_country"),
                text(row, "origin_title"), optionalNumber(row, "tenure_months", -1), exitMonth, month(row, "exit_earliest"), exitLatest,
                row.<Boolean>getAs("exit_inferred"), MOVE_TYPES.get(text(row, "move_type")), kind, text(row, "destination_company_id"),
                text(row, "destination_group_id"), text(row, "destination_function"), text(row, "destination_role"),
                optionalNumber(row, "destination_level", 0));
    }

    private static String text(Row row, String column) {
        return row.getAs(column);
    }

    private static int number(Row row, String column) {
        return row.<Integer>getAs(column);
    }

    private static int optionalNumber(Row row, String column, int otherwise) {
        Integer value = row.getAs(column);
        return value == null ? otherwise : value;
    }

    private static int month(Row row, String column) {
        LocalDate day = row.getAs(column);
        return day == null ? Months.NONE : Months.of(day);
    }
}
