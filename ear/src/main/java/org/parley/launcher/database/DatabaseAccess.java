package org.parley.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and who may use it. */
public record DatabaseAccess(String url, String user, String password) {
    private static final String PATIENCE_SECONDS = "10";

    /** Opens a connection, waiting ten seconds at most. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    /** Returns a text without the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
