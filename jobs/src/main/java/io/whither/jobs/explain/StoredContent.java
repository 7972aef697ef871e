package io.whither.jobs.explain;

import io.whither.profile.ProfileContent;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import java.util.List;
import org.apache.spark.sql.Row;

/** One content out of a row of {@code raw.profiles}. */
final class StoredContent {

    private StoredContent() {}

    /** @param row with country, positions and education; neither region nor skills shape a career */
    static ProfileContent of(Row row) {
        List<Row> positions = row.getList(row.fieldIndex("positions"));
        List<Row> education = row.getList(row.fieldIndex("education"));
        return new ProfileContent(row.getAs("country"), null, positions.stream().map(StoredContent::position).toList(),
                education.stream().map(StoredContent::education).toList(), List.of());
    }

    private static RawPosition position(Row row) {
        return new RawPosition(row.getAs("employer"), row.getAs("employer_key"), row.getAs("employer_domain"), row.getAs("title"), row.getAs("start"), row.getAs("end"),
                row.getAs("is_current"), row.getAs("employment_type"), row.getAs("location"), row.getList(row.fieldIndex("faults")));
    }

    private static RawEducation education(Row row) {
        return new RawEducation(row.getAs("school"), row.getAs("degree"), row.getAs("start"), row.getAs("end"));
    }
}
