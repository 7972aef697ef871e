package io.whither.jobs.export;

import io.whither.tables.Area;
import io.whither.tables.Table;
import java.util.ArrayList;
import java.util.List;

/** Spark SQL that makes the tables known to a catalog; columns and their comments stand in the tables themselves. */
public final class CatalogStatements {

    private CatalogStatements() {}

    /** One statement an entry: first the schemas, one an area, then the tables where they lie. @param warehouse absolute, a folder or a URI */
    public static List<String> of(TableChoice choice, String warehouse) {
        List<String> statements = new ArrayList<>();
        for (Area area : choice.tables().stream().map(Table::area).distinct().toList()) {
            statements.add("CREATE SCHEMA IF NOT EXISTS " + area.folder() + " COMMENT " + literal(area.meaning()) + ";");
        }
        String root = warehouse.endsWith("/") ? warehouse.substring(0, warehouse.length() - 1) : warehouse;
        for (Table table : choice.tables()) {
            statements.add("CREATE TABLE IF NOT EXISTS " + table.qualifiedName() + " USING DELTA LOCATION " + literal(root + "/" + table.path())
                    + " COMMENT " + literal(table.grain()) + ";");
        }
        return statements;
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
