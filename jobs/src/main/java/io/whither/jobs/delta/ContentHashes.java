package io.whither.jobs.delta;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.whither.tables.ColumnKind;
import io.whither.tables.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells whether two sets of rows say the same, whatever their order and whoever made them. */
public final class ContentHashes {

    /** The hash of rows and how many they are. */
    public record Content(String hash, long rows) {}

    private ContentHashes() {}

    /** Over all columns but provenance; SHA-256 of the sum and the exclusive or of two 64-bit hashes a row, in hex. */
    public static Content of(Table table, Dataset<Row> rows) {
        List<Column> content = new ArrayList<>();
        for (var column : table.columns()) {
            if (column.kind() != ColumnKind.PROVENANCE) {
                // A null must not hash like a missing column.
                content.add(col(column.name()));
                content.add(col(column.name()).isNull());
            }
        }
        Column first = xxhash64(content.toArray(Column[]::new));
        List<Column> salted = new ArrayList<>(content);
        salted.add(0, lit("whither"));
        Column second = xxhash64(salted.toArray(Column[]::new));
        Row all = rows.agg(count(lit(1)), sum(first.cast("decimal(38,0)")), bit_xor(second)).head();
        return new Content(DigestUtils.sha256Hex(table.name() + " " + all.get(0) + " " + all.get(1) + " " + all.get(2)), all.getLong(0));
    }
}
