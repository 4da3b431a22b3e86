package org.parley.kernel;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of the database to the state that this version needs, before anything else reads it. */
@ApplicationScoped
class Migration {
    /** Before everything else that happens when the application starts. */
    static final int FIRST = 1;

    private static final Logger LOGGER = System.getLogger(Migration.class.getName());

    @Resource(lookup = "java:app/jdbc/parley")
    DataSource database;

    void migrate(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object started) {
        var flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        var result = flyway.migrate();
        LOGGER.log(
                Level.INFO,
                "Database schema is at version {0}, {1} migrations applied",
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }
}
