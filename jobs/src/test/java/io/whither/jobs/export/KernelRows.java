package io.whither.jobs.export;

import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.data.ArrayValue;
import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.types.ArrayType;
import io.delta.kernel.types.BooleanType;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.DateType;
import io.delta.kernel.types.DoubleType;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.LongType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.types.StructType;
import io.delta.kernel.types.TimestampType;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** A table as Delta Kernel reads it, without Spark. */
final class KernelRows {

    private final Engine engine = DefaultEngine.create(new Configuration());

    List<List<Object>> of(String path) throws IOException {
        Snapshot snapshot = Table.forPath(engine, path).getLatestSnapshot(engine);
        Scan scan = snapshot.getScanBuilder().build();
        Row state = scan.getScanState(engine);
        List<List<Object>> all = new ArrayList<>();
        try (CloseableIterator<FilteredColumnarBatch> batches = scan.getScanFiles(engine)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> files = batches.next().getRows()) {
                    while (files.hasNext()) {
                        read(state, files.next(), all);
                    }
                }
            }
        }
        return all;
    }

    private void read(Row state, Row file, List<List<Object>> all) throws IOException {
        CloseableIterator<ColumnarBatch> physical = engine.getParquetHandler().readParquetFiles(
                Utils.singletonCloseableIterator(InternalScanFileUtils.getAddFileStatus(file)), ScanStateRow.getPhysicalDataReadSchema(state), Optional.empty())
                .map(FileReadResult::getData);
        try (CloseableIterator<FilteredColumnarBatch> logical = Scan.transformPhysicalData(engine, state, file, physical)) {
            while (logical.hasNext()) {
                try (CloseableIterator<Row> rows = logical.next().getRows()) {
                    while (rows.hasNext()) {
                        all.add(row(rows.next()));
                    }
                }
            }
        }
    }

    private static List<Object> row(Row row) {
        StructType schema = row.getSchema();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < schema.length(); i++) {
            values.add(row.isNullAt(i) ? null : value(row, i, schema.at(i).getDataType()));
        }
        return values;
    }

    private static Object value(Row row, int i, DataType type) {
        if (type instanceof StructType) {
            return row(row.getStruct(i));
        }
        if (type instanceof ArrayType array) {
            return list(row.getArray(i), array.getElementType());
        }
        if (type instanceof StringType) {
            return row.getString(i);
        }
        if (type instanceof BooleanType) {
            return row.getBoolean(i);
        }
        if (type instanceof DoubleType) {
            return row.getDouble(i);
        }
        if (type instanceof DateType) {
            return LocalDate.ofEpochDay(row.getInt(i));
        }
        if (type instanceof TimestampType) {
            return Instant.EPOCH.plus(row.getLong(i), ChronoUnit.MICROS);
        }
        return number(row, i, type);
    }

    private static Object number(Row row, int i, DataType type) {
        if (type instanceof IntegerType) {
            return row.getInt(i);
        }
        if (type instanceof LongType) {
            return row.getLong(i);
        }
        throw new IllegalStateException("no table declares a column of type " + type);
    }

    private static List<Object> list(ArrayValue array, DataType element) {
        List<Object> values = new ArrayList<>();
        ColumnVector elements = array.getElements();
        for (int i = 0; i < array.getSize(); i++) {
            values.add(elements.isNullAt(i) ? null : element instanceof StructType struct ? struct(elements, i, struct) : elements.getString(i));
        }
        return values;
    }

    private static List<Object> struct(ColumnVector elements, int i, StructType type) {
        List<Object> values = new ArrayList<>();
        for (int field = 0; field < type.length(); field++) {
            ColumnVector child = elements.getChild(field);
            values.add(child.isNullAt(i) ? null : value(child, i, type.at(field).getDataType()));
        }
        return values;
    }

    private static Object value(ColumnVector vector, int i, DataType type) {
        if (type instanceof ArrayType array) {
            return list(vector.getArray(i), array.getElementType());
        }
        if (type instanceof StringType) {
            return vector.getString(i);
        }
        if (type instanceof BooleanType) {
            return vector.getBoolean(i);
        }
        if (type instanceof DoubleType) {
            return vector.getDouble(i);
        }
        if (type instanceof DateType) {
            return LocalDate.ofEpochDay(vector.getInt(i));
        }
        if (type instanceof IntegerType) {
            return vector.getInt(i);
        }
        throw new IllegalStateException("no table declares an element with a field of type " + type);
    }
}
