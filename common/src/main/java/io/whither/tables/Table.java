package io.whither.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table, declared once.
 *
 * @param grain what one row is
 * @param key names of the columns that are unique together
 * @param partition names of the partition columns, in order
 */
public record Table(Area area, String name, String grain, List<String> key, List<String> partition, List<Column> columns) {

    public Table {
        key = List.copyOf(key);
        partition = List.copyOf(partition);
        columns = List.copyOf(columns);
        List<String> names = columns.stream().map(Column::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException(name + ": a column is declared twice in " + names);
        }
        if (!columns.isEmpty() && !(names.containsAll(key) && names.containsAll(partition))) {
            throw new IllegalArgumentException(name + ": key or partition names an unknown column");
        }
    }

    public static Table table(Area area, String name) {
        return new Table(area, name, "", List.of(), List.of(), List.of());
    }

    public Table grain(String text) {
        return new Table(area, name, text, key, partition, columns);
    }

    /** Ends the declaration: every measure gets its status right behind it. */
    public Table columns(Column... declared) {
        List<Column> all = new ArrayList<>();
        for (Column column : declared) {
            all.add(column);
            if (column.hasStatus()) {
                all.add(column.status());
            }
        }
        return new Table(area, name, grain, key, partition, all);
    }

    public Table key(Column... unique) {
        return new Table(area, name, grain, names(unique), partition, columns);
    }

    public Table partitionedBy(Column... by) {
        return new Table(area, name, grain, key, names(by), columns);
    }

    private static List<String> names(Column... columns) {
        return Arrays.stream(columns).map(Column::name).toList();
    }

    /** {@code core.transitions}. */
    public String qualifiedName() {
        return area.folder() + "." + name;
    }

    /** The path below the warehouse: {@code core/transitions}. */
    public String path() {
        return area.folder() + "/" + name;
    }

    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** The columns that say what is known, without where it came from: what a content hash covers. */
    public List<Column> content() {
        return columns.stream().filter(c -> c.kind() != ColumnKind.PROVENANCE).toList();
    }

    /**
     * The columns whose bounds each file's entry in the log states, for readers to skip files by: those of the key in marts and reference
     * data, which are small and asked for by nothing else. Nothing personal, since an erased id must not live on in the log.
     */
    public List<Column> bounded() {
        boolean byKeyOnly = area == Area.MARTS || area == Area.DIMS;
        return columns.stream()
                .filter(c -> c.kind() != ColumnKind.PERSONAL && c.type() instanceof Type.Scalar && c.type() != Type.BOOLEAN)
                .filter(c -> !partition.contains(c.name()) && (!byKeyOnly || key.contains(c.name()))).toList();
    }

    public boolean holdsPersons() {
        return columns.stream().anyMatch(c -> c.kind() == ColumnKind.PERSONAL);
    }
}
