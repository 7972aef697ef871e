package io.whither.jobs.export;

import io.whither.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How a table is written as one file. The name is also the file's ending. */
public enum ExportFormat {
    CSV {
        @Override
        void write(Table table, Dataset<Row> rows, FormulaText formulas, Path file) throws IOException {
            String header = CsvLine.header(FlatRows.names(table)) + "\r\n";
            OneFile.ofText(FlatRows.csv(table, rows.orderBy(FlatRows.order(table)), formulas), header, "\r\n", file);
        }
    },
    JSON {
        @Override
        void write(Table table, Dataset<Row> rows, FormulaText formulas, Path file) throws IOException {
            OneFile.ofText(FlatRows.json(table, rows.orderBy(FlatRows.order(table))), "", "\n", file);
        }
    },
    PARQUET {
        @Override
        void write(Table table, Dataset<Row> rows, FormulaText formulas, Path file) throws IOException {
            OneFile.ofParquet(rows.repartition(1).sortWithinPartitions(FlatRows.order(table)), file);
        }
    };

    /** Name of a table's file: {@code marts.cohort_summary.csv}. */
    public String fileName(Table table) {
        return table.qualifiedName() + "." + code();
    }

    /** The word for it on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the rows into a file that is not there yet. */
    abstract void write(Table table, Dataset<Row> rows, FormulaText formulas, Path file) throws IOException;
}
