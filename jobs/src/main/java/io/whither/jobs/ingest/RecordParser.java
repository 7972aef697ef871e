package io.whither.jobs.ingest;

import io.whither.formats.Formats;
import io.whither.formats.LineOutcome;
import io.whither.formats.RawRecord;
import io.whither.formats.RecordReader;
import io.whither.formats.VendorFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Reads chunks of files into staged rows, one record at a time: memory does not grow with the file. */
final class RecordParser implements FlatMapFunction<Iterator<Chunk>, Row> {

    private static final long serialVersionUID = 1L;

    private final Openings openings;
    private final String key;
    private final int maxLineBytes;

    /** @param key of the pseudonyms */
    RecordParser(Openings openings, String key, int maxLineBytes) {
        this.openings = openings;
        this.key = key;
        this.maxLineBytes = maxLineBytes;
    }

    @Override
    public Iterator<Row> call(Iterator<Chunk> chunks) {
        return new Rows(chunks, new ParsedRows(key));
    }

    private RecordReader open(Chunk chunk) {
        return chunk.isWhole()
                ? RecordReader.of(openings.from(chunk.file(), 0), maxLineBytes)
                : RecordReader.ofChunk(openings.from(chunk.file(), chunk.offset()), chunk.offset(), chunk.offset() + chunk.length(), maxLineBytes);
    }

    /** The rows of one chunk after the other, each followed by its end. */
    private final class Rows implements Iterator<Row> {

        private final Iterator<Chunk> chunks;
        private final ParsedRows rows;
        private Chunk chunk;
        private VendorFormat format;
        private RecordReader reader;

        Rows(Iterator<Chunk> chunks, ParsedRows rows) {
            this.chunks = chunks;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return reader != null || chunks.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (reader == null) {
                chunk = chunks.next();
                format = Formats.named(chunk.file().format()).orElseThrow();
                reader = open(chunk);
            }
            return reader.hasNext() ? read(reader.next()) : end();
        }

        private Row read(RawRecord record) {
            LineOutcome outcome = record.readBy(format, chunk.file().snapshotDate());
            return rows.of(chunk, record, outcome);
        }

        private Row end() {
            Row end = rows.end(chunk, reader.linesRead());
            try {
                reader.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(new UnreadableFileException(chunk.file(), fault));
            }
            reader = null;
            return end;
        }
    }
}
