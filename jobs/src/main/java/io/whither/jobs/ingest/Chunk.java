package io.whither.jobs.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file that one task reads.
 *
 * @param number place in the file, from 0
 * @param offset first byte
 * @param length bytes; a record belongs to the chunk in which it begins
 */
record Chunk(InputFile file, int number, long offset, long length) implements Serializable {

    /** Whether it is all of its file. */
    boolean isWhole() {
        return offset == 0 && length == file.bytes();
    }

    /** A file in parts of at most so many bytes, or in one where its codec or layout allows no other. */
    static List<Chunk> of(InputFile file, long size, boolean splittable) {
        if (!splittable || file.bytes() <= size) {
            return List.of(new Chunk(file, 0, 0, file.bytes()));
        }
        List<Chunk> chunks = new ArrayList<>();
        for (long offset = 0; offset < file.bytes(); offset += size) {
            chunks.add(new Chunk(file, chunks.size(), offset, Math.min(size, file.bytes() - offset)));
        }
        return chunks;
    }
}
