package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;

/** The names of the tags, by which lists are narrowed. */
@ApplicationScoped
@Transactional
public class TagNames {
    @PersistenceContext
    EntityManager em;

    @Inject
    Consultations consultations;

    /** The tags of a consultation by their codes, in the order of their names. */
    @Permitted(Right.SECRETARIAT)
    @SuppressWarnings("unchecked")
    public Map<String, TagName> byCode(Slug slug) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, code, name from tag where consultation_id = ?1 order by name, id")
                .setParameter(1, consultations.ofSecretariat(slug).id())
                .getResultList();
        var tags = new LinkedHashMap<String, TagName>();
        rows.forEach(row -> tags.put(
                (String) row[1], new TagName(((Number) row[0]).longValue(), (String) row[1], (String) row[2])));
        return tags;
    }
}
