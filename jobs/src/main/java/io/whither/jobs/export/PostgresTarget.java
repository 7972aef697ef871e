package io.whither.jobs.export;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The database that tables are published into.
 *
 * @param url {@code jdbc:postgresql://host:5432/database}
 * @param password null where the server asks for none
 * @param schema the schema that readers see; made when it is not there
 */
public record PostgresTarget(String url, String user, String password, String schema) implements Serializable {

    /** Whether the address is one of PostgreSQL. */
    public static boolean understands(String url) {
        return Driver.parseURL(url, null) != null;
    }

    /** The schema in which tables are loaded, out of sight. */
    String loadingSchema() {
        return schema + "__loading";
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "whither");
        // Not by DriverManager: it does not see the jars that a cluster brings to a running process.
        return new Driver().connect(url, properties);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + ", schema " + schema + ", user " + user;
    }
}
