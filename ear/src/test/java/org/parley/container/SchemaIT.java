package org.parley.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Entities and schema fit together. */
@ArquillianTest
class SchemaIT {
    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive deployment() {
        return Deployments.core();
    }

    @Test
    void every_entity_can_be_read() {
        for (var type : entities.getMetamodel().getEntities()) {
            var all = entities.getCriteriaBuilder().createQuery(type.getJavaType());
            all.from(type);

            assertThat(entities.createQuery(all).setMaxResults(1).getResultList())
                    .as(type.getName())
                    .isNotNull();
        }
    }
}
