package org.parley.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema of the database to the state that this version needs, before anything else reads it, and then
 * tells those who wait for it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    private static final Logger LOGGER = System.getLogger(Migration.class.getName());

    @Resource(lookup = "java:app/jdbc/parley")
    DataSource database;

    @Inject
    Event<DatabaseReady> ready;

    @PostConstruct
    void migrate() {
        var result = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOGGER.log(Level.INFO, "The database schema is up to date, {0} migrations applied.", result.migrationsExecuted);
        ready.fire(new DatabaseReady());
    }
}
