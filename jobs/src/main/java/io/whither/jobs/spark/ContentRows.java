package io.whither.jobs.spark;

import io.whither.profile.ProfileContent;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import io.whither.tables.Column;
import io.whither.tables.RawTables;
import io.whither.tables.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/** A profile's content out of the columns of {@code raw.profiles}. */
final class ContentRows {

    private static final int POSITION_FIELDS = RawTables.POSITION.fields().size();
    private static final int EMPLOYER = at(RawTables.POSITION, "employer");
    private static final int EMPLOYER_KEY = at(RawTables.POSITION, "employer_key");
    private static final int EMPLOYER_DOMAIN = at(RawTables.POSITION, "employer_domain");
    private static final int TITLE = at(RawTables.POSITION, "title");
    private static final int START = at(RawTables.POSITION, "start");
    private static final int END = at(RawTables.POSITION, "end");
    private static final int IS_CURRENT = at(RawTables.POSITION, "is_current");
    private static final int EMPLOYMENT_TYPE = at(RawTables.POSITION, "employment_type");
    private static final int LOCATION = at(RawTables.POSITION, "location");
    private static final int FAULTS = at(RawTables.POSITION, "faults");

    private static final int EDUCATION_FIELDS = RawTables.EDUCATION.fields().size();
    private static final int SCHOOL = at(RawTables.EDUCATION, "school");
    private static final int DEGREE = at(RawTables.EDUCATION, "degree");
    private static final int EDUCATION_START = at(RawTables.EDUCATION, "start");
    private static final int EDUCATION_END = at(RawTables.EDUCATION, "end");

    private ContentRows() {}

    static ProfileContent of(UTF8String country, ArrayData positions, ArrayData education) {
        return new ProfileContent(country == null ? null : country.toString(), null, positions(positions), education(education), List.of());
    }

    private static List<RawPosition> positions(ArrayData rows) {
        List<RawPosition> positions = new ArrayList<>(rows.numElements());
        for (int i = 0; i < rows.numElements(); i++) {
            positions.add(position(rows.getStruct(i, POSITION_FIELDS)));
        }
        return positions;
    }

    private static RawPosition position(InternalRow row) {
        Boolean isCurrent = row.isNullAt(IS_CURRENT) ? null : Boolean.valueOf(row.getBoolean(IS_CURRENT));
        return new RawPosition(text(row, EMPLOYER), text(row, EMPLOYER_KEY), text(row, EMPLOYER_DOMAIN), text(row, TITLE),
                text(row, START), text(row, END), isCurrent, text(row, EMPLOYMENT_TYPE), text(row, LOCATION), texts(row.getArray(FAULTS)));
    }

    private static List<RawEducation> education(ArrayData rows) {
        List<RawEducation> education = new ArrayList<>(rows.numElements());
        for (int i = 0; i < rows.numElements(); i++) {
            InternalRow row = rows.getStruct(i, EDUCATION_FIELDS);
            education.add(new RawEducation(text(row, SCHOOL), text(row, DEGREE), text(row, EDUCATION_START), text(row, EDUCATION_END)));
        }
        return education;
    }

    private static String text(InternalRow row, int at) {
        return row.isNullAt(at) ? null : row.getUTF8String(at).toString();
    }

    private static List<String> texts(ArrayData array) {
        List<String> texts = new ArrayList<>(array.numElements());
        for (int i = 0; i < array.numElements(); i++) {
            texts.add(array.getUTF8String(i).toString());
        }
        return texts;
    }

    private static int at(Type.Struct struct, String name) {
        return struct.fields().stream().map(Column::name).toList().indexOf(name);
    }
}
