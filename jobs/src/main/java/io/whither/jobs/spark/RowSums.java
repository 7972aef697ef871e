package io.whither.jobs.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Sums over the binary form of rows, the same in whatever order and parts the rows come. Over that form, since expressions as wide as
 * the tables would take longer to compile than small tables to read.
 *
 * @param rows how many
 * @param sum of one 64-bit hash a row, modulo 2^64
 * @param xor of another one
 */
public record RowSums(long rows, long sum, long xor) implements Serializable {

    private static final RowSums NONE = new RowSums(0, 0, 0);
    private static final long FIRST_SEED = 42;
    private static final long SECOND_SEED = 0x77686974686572L;

    /** Equal sums mean equal rows, but for a chance of about one in 2^64. */
    public static RowSums of(Dataset<Row> rows) {
        StructType schema = rows.schema();
        QueryExecution execution = ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution();
        if (execution.optimizedPlan() instanceof LocalRelation list) {
            return of(CollectionConverters.asJava(list.data()).iterator(), schema);
        }
        return execution.toRdd().toJavaRDD()
                .mapPartitions((FlatMapFunction<Iterator<InternalRow>, RowSums>) part -> List.of(of(part, schema)).iterator())
                .fold(NONE, RowSums::plus);
    }

    private static RowSums of(Iterator<InternalRow> part, StructType schema) {
        UnsafeProjection binary = UnsafeProjection.create(schema);
        RowSums sums = NONE;
        while (part.hasNext()) {
            UnsafeRow row = binary.apply(part.next());
            sums = sums.plus(new RowSums(1, hash(row, FIRST_SEED), hash(row, SECOND_SEED)));
        }
        return sums;
    }

    private static long hash(UnsafeRow row, long seed) {
        return XXH64.hashUnsafeBytes(row.getBaseObject(), row.getBaseOffset(), row.getSizeInBytes(), seed);
    }

    private RowSums plus(RowSums other) {
        return new RowSums(rows + other.rows, sum + other.sum, xor ^ other.xor);
    }
}
