package io.whither.jobs.spark;

import io.whither.rulebook.Rulebook;
import io.whither.tables.RawTables;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * {@code careers(country, positions, education)}: the career of one profile content under one rulebook. Two uses in one plan
 * run once a row, since equal rulebooks make equal functions.
 */
public final class CareersFunction implements UnboundFunction, ScalarFunction<InternalRow> {

    static final String NAME = "careers";
    private static final long serialVersionUID = 1L;

    private final RulebookHandle handle;
    private transient volatile Rulebook rulebook;

    CareersFunction(RulebookHandle handle) {
        this.handle = handle;
    }

    /** The career; called by Spark's generated code once a row. The country may be null, the arrays not. */
    public InternalRow invoke(UTF8String country, ArrayData positions, ArrayData education) {
        return CareerRows.of(rulebook().career(ContentRows.of(country, positions, education)));
    }

    @Override
    public InternalRow produceResult(InternalRow input) {
        UTF8String country = input.isNullAt(0) ? null : input.getUTF8String(0);
        return invoke(country, input.getArray(1), input.getArray(2));
    }

    private Rulebook rulebook() {
        Rulebook loaded = rulebook;
        if (loaded == null) {
            loaded = handle.rulebook();
            rulebook = loaded;
        }
        return loaded;
    }

    @Override
    public BoundFunction bind(StructType inputType) {
        if (inputType.fields().length != inputTypes().length) {
            throw new UnsupportedOperationException(NAME + " takes country, positions and education, not "
                    + Arrays.toString(inputType.fieldNames()));
        }
        return this;
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {DataTypes.StringType, SparkSchemas.of(RawTables.POSITIONS.type()), SparkSchemas.of(RawTables.EDUCATIONS.type())};
    }

    @Override
    public DataType resultType() {
        return CareerRows.SCHEMA;
    }

    @Override
    public boolean isResultNullable() {
        return false;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String canonicalName() {
        return "whither." + handle.fingerprint() + "." + NAME;
    }

    @Override
    public String description() {
        return "the career of one profile content";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CareersFunction that && that.handle.fingerprint().equals(handle.fingerprint());
    }

    @Override
    public int hashCode() {
        return handle.fingerprint().hashCode();
    }
}
