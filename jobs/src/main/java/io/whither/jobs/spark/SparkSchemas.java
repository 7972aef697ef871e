package io.whither.jobs.spark;

import io.whither.tables.Column;
import io.whither.tables.Table;
import io.whither.tables.Type;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Spark's types for the declared ones. */
public final class SparkSchemas {

    private SparkSchemas() {}

    public static StructType of(Table table) {
        return of(table.columns());
    }

    public static StructType of(List<Column> columns) {
        return new StructType(columns.stream().map(SparkSchemas::field).toArray(StructField[]::new));
    }

    public static DataType of(Type type) {
        if (type instanceof Type.Array array) {
            return DataTypes.createArrayType(of(array.element()), true);
        }
        if (type instanceof Type.Struct struct) {
            return nested(struct);
        }
        return switch ((Type.Scalar) type) {
            case STRING -> DataTypes.StringType;
            case INT -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
            case TIMESTAMP -> DataTypes.TimestampType;
        };
    }

    /** Delta enforces no NOT NULL below the top, so none is declared there. */
    private static StructType nested(Type.Struct struct) {
        return new StructType(struct.fields().stream().map(column -> field(column.optional())).toArray(StructField[]::new));
    }

    private static StructField field(Column column) {
        StructField field = new StructField(column.name(), of(column.type()), column.nullable(), Metadata.empty());
        return column.meaning().isEmpty() ? field : field.withComment(column.meaning());
    }
}
