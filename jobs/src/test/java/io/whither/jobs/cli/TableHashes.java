package io.whither.jobs.cli;

import io.whither.jobs.delta.ContentHashes;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Area;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tables of a warehouse say: a content hash each. */
final class TableHashes {

    /** Those that say what was known; {@code ops} says how it came about. */
    static final List<Table> TABLES = Tables.ALL.stream().filter(table -> table.area() != Area.OPS).toList();

    private TableHashes() {}

    static Map<String, ContentHashes.Content> of(Warehouse warehouse) {
        Map<String, ContentHashes.Content> hashes = new TreeMap<>();
        TABLES.forEach(table -> hashes.put(table.qualifiedName(), ContentHashes.of(table, warehouse.read(table))));
        return hashes;
    }

    /** Of the rows of a date in every published table. */
    static Map<String, ContentHashes.Content> at(Warehouse warehouse, String asOf) {
        Map<String, ContentHashes.Content> hashes = new TreeMap<>();
        TABLES.stream().filter(table -> table.column("as_of").isPresent()).forEach(table -> hashes.put(table.qualifiedName(),
                ContentHashes.of(table, warehouse.read(table).where("as_of = DATE'" + asOf + "'"))));
        return hashes;
    }

    /** The newest version of every table. */
    static Map<String, Long> versions(Warehouse warehouse) {
        Map<String, Long> versions = new TreeMap<>();
        TABLES.forEach(table -> versions.put(table.qualifiedName(), warehouse.version(table)));
        return versions;
    }
}
