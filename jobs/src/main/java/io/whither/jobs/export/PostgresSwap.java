package io.whither.jobs.export;

import static io.whither.jobs.export.PostgresDdl.literal;
import static io.whither.jobs.export.PostgresDdl.qualified;
import static io.whither.jobs.export.PostgresDdl.quoted;

import io.whither.tables.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the loaded tables in the place of the old ones: readers see all of the old or all of the new. Rights go over to the new. */
final class PostgresSwap {

    private final Statement statement;
    private final PostgresTarget target;

    private PostgresSwap(Statement statement, PostgresTarget target) {
        this.statement = statement;
        this.target = target;
    }

    /** In one transaction. @throws SQLException that of the database; then nothing has changed */
    static void swap(Connection connection, PostgresTarget target, List<Table> tables) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            new PostgresSwap(statement, target).swap(tables);
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void swap(List<Table> tables) throws SQLException {
        // In one order and before any change: two who wait for each other are rare then.
        List<Table> sorted = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        List<Table> old = new ArrayList<>();
        for (Table table : sorted) {
            if (exists(table)) {
                statement.execute("LOCK TABLE " + qualified(target.schema(), table) + " IN ACCESS EXCLUSIVE MODE");
                old.add(table);
            }
        }
        for (Table table : sorted) {
            List<String> rights = old.contains(table) ? rights(table) : List.of();
            statement.execute("DROP TABLE IF EXISTS " + qualified(target.schema(), table));
            statement.execute("ALTER TABLE " + qualified(target.loadingSchema(), table) + " SET SCHEMA " + quoted(target.schema()));
            for (String right : rights) {
                statement.execute(right);
            }
        }
        statement.execute("DROP SCHEMA " + quoted(target.loadingSchema()));
    }

    private boolean exists(Table table) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT to_regclass(" + literal(qualified(target.schema(), table)) + ") IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        }
    }

    /** GRANTs that give others the rights they had. */
    private List<String> rights(Table table) throws SQLException {
        String name = qualified(target.schema(), table);
        List<String> grants = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT a.privilege_type, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END"
                + " FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = " + literal(name) + "::regclass AND a.grantee <> c.relowner")) {
            while (found.next()) {
                grants.add("GRANT " + found.getString(1) + " ON " + name + " TO " + found.getString(2));
            }
        }
        return grants;
    }
}
