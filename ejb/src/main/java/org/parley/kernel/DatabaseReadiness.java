package org.parley.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database answers. */
@ApplicationScoped
class DatabaseReadiness implements Readiness {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/parley")
    DataSource database;

    @Override
    public boolean ready() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
