package io.whither.jobs.export;

import static io.whither.jobs.export.PostgresDdl.literal;
import static io.whither.jobs.export.PostgresDdl.qualified;
import static io.whither.jobs.export.PostgresDdl.quoted;

import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.tables.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Publishes tables into PostgreSQL: loaded beside, then swapped in one transaction. Can be run again at any time, also after a crash. */
public final class PublishJdbcJob implements Step {

    private final TableChoice choice;
    private final PostgresTarget target;

    public PublishJdbcJob(TableChoice choice, PostgresTarget target) {
        this.choice = choice;
        this.target = target;
    }

    @Override
    public String name() {
        return "publish-jdbc";
    }

    @Override
    public List<String> plan(RunContext context) {
        return choice.tables().stream().map(table -> table.qualifiedName() + " as " + qualified(target.schema(), table) + " of " + target.url()).toList();
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        choice.requireIn(warehouse, context.settings().warehouse());
        try (Connection connection = target.connect()) {
            lock(connection);
            prepare(connection);
            long rows = load(connection, warehouse);
            PostgresSwap.swap(connection, target, choice.tables());
            return StepResult.of(rows, rows, choice.tables().size(), 0).withNotes(choice.notes());
        } catch (SQLException failed) {
            throw failure(failed);
        } catch (RuntimeException failed) {
            // What a task of Spark met at the database comes wrapped.
            int at = ExceptionUtils.indexOfType(failed, SQLException.class);
            throw at < 0 ? failed : failure((SQLException) ExceptionUtils.getThrowableList(failed).get(at));
        }
    }

    private RunFailedException failure(SQLException failed) {
        return new RunFailedException(target.toString(), String.valueOf(failed.getMessage()).replaceAll("\\s*\\n\\s*", " "), "readers still see the tables of before", failed);
    }

    /** Held until the connection ends: of two who publish into one schema, the second is told so. */
    private void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet got = statement.executeQuery("SELECT pg_try_advisory_lock(hashtext(" + literal("whither " + target.schema()) + "))")) {
            if (!got.next() || !got.getBoolean(1)) {
                throw new RunFailedException(target.toString(), "somebody else is publishing into this schema", "wait until that has ended");
            }
        }
    }

    private void prepare(Connection connection) throws SQLException {
        String loading = quoted(target.loadingSchema());
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + quoted(target.schema()));
            // Left by a run that was killed.
            statement.execute("DROP SCHEMA IF EXISTS " + loading + " CASCADE");
            statement.execute("CREATE SCHEMA " + loading);
            for (Table table : choice.tables()) {
                statement.execute(PostgresDdl.create(target.loadingSchema(), table));
            }
        }
    }

    private long load(Connection connection, Warehouse warehouse) throws SQLException {
        AtomicLong all = new AtomicLong();
        InParallel.forEach(choice.tables(), table -> {
            Dataset<Row> rows = warehouse.read(table);
            PostgresLoad.copy(table, rows, target);
            all.addAndGet(rows.count());
        });
        long loaded = 0;
        try (Statement statement = connection.createStatement()) {
            for (Table table : choice.tables()) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + qualified(target.loadingSchema(), table))) {
                    count.next();
                    loaded += count.getLong(1);
                }
                for (String sql : PostgresDdl.keyAndComments(target.loadingSchema(), table)) {
                    statement.execute(sql);
                }
            }
        }
        if (loaded != all.get()) {
            throw new RunFailedException(target.toString(), loaded + " rows were loaded of " + all.get(), "run it again; readers still see the tables of before");
        }
        return loaded;
    }
}
