package io.whither.jobs.export;

import io.whither.tables.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into the loading schema: one COPY a partition, which adds all of it or nothing. */
final class PostgresLoad {

    private PostgresLoad() {}

    static void copy(Table table, Dataset<Row> rows, PostgresTarget target) {
        String statement = PostgresDdl.copy(target.loadingSchema(), table);
        FlatRows.csv(PostgresText.flat(table, rows), FormulaText.AS_WRITTEN).foreachPartition((ForeachPartitionFunction<String>) lines -> copy(lines, statement, target));
    }

    private static void copy(Iterator<String> lines, String statement, PostgresTarget target) throws SQLException, IOException {
        if (!lines.hasNext()) {
            return;
        }
        try (Connection connection = target.connect()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                while (lines.hasNext()) {
                    byte[] line = (PostgresText.withoutNul(lines.next()) + "\n").getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(line, 0, line.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }
}
