package io.whither.jobs.delta;

import static org.apache.spark.sql.functions.col;

import io.whither.jobs.spark.RowSums;
import io.whither.tables.Table;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells whether two sets of rows say the same, whatever their order and whoever made them. */
public final class ContentHashes {

    /** The hash of rows and how many they are. */
    public record Content(String hash, long rows) {}

    private ContentHashes() {}

    /** Over all columns but provenance; SHA-256 of the table's name, the number of rows, and two sums over them, in hex. */
    public static Content of(Table table, Dataset<Row> rows) {
        Column[] content = table.content().stream().map(column -> col(column.name())).toArray(Column[]::new);
        RowSums sums = RowSums.of(rows.select(content));
        return new Content(DigestUtils.sha256Hex(table.name() + " " + sums.rows() + " " + sums.sum() + " " + sums.xor()), sums.rows());
    }
}
