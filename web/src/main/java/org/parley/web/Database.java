package org.parley.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The database of the application, named from outside by {@code PARLEY_DB_URL}, {@code PARLEY_DB_USER} and {@code
 * PARLEY_DB_PASSWORD}. Connections are checked before use, so that the pool heals after the database was away.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/parley",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=parley.db.url}",
        user = "${MPCONFIG=parley.db.user}",
        password = "${MPCONFIG=parley.db.password}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 24,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=5"
        })
@ApplicationScoped
class Database {}
