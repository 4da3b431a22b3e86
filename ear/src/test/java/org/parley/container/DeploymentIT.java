package org.parley.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The application inside its container. */
@ArquillianTest
class DeploymentIT {
    @Resource(lookup = "java:app/jdbc/parley")
    DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.core();
    }

    @Test
    void reaches_its_database() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getTables(null, "public", "flyway_schema_history", null)) {
            assertThat(rows.next()).isTrue();
        }
    }
}
