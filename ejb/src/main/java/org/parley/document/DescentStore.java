package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.parley.lineage.Matching;

/** Descents in the database. */
@ApplicationScoped
class DescentStore {
    @PersistenceContext
    EntityManager em;

    /** Notes from which paragraphs those of a new version come, and from which these came in turn, in one statement. */
    void add(List<Paragraph> newer, List<Paragraph> older, Matching matching) {
        em.createNativeQuery("""
                        insert into paragraph_descent (paragraph_id, ancestor_id, changed, moved, split, merged)
                        select l.paragraph, a.ancestor_id, bool_or(l.changed or a.changed), bool_or(l.moved or a.moved),
                               bool_or(l.split or a.split), bool_or(l.merged or a.merged)
                        from json_to_recordset(cast(cast(?1 as text) as json)) as l(paragraph bigint, predecessor bigint,
                                 changed boolean, moved boolean, split boolean, merged boolean)
                             join paragraph_descent a on a.paragraph_id = l.predecessor
                        group by l.paragraph, a.ancestor_id
                        """).setParameter(1, links(newer, older, matching)).executeUpdate();
    }

    private static String links(List<Paragraph> newer, List<Paragraph> older, Matching matching) {
        var links = Json.createArrayBuilder();
        for (int place = 0; place < newer.size(); place++) {
            for (int predecessor : matching.predecessors(place)) {
                links.add(Json.createObjectBuilder()
                        .add("paragraph", newer.get(place).id())
                        .add("predecessor", older.get(predecessor).id())
                        .add("changed", matching.changed(place, predecessor))
                        .add("moved", matching.moved(place))
                        .add("split", matching.successors(predecessor).size() > 1)
                        .add("merged", matching.merged(place)));
            }
        }
        return links.build().toString();
    }

    /** All descents of the paragraphs of a version, each from itself among them. */
    List<Descent> ofVersion(long version) {
        return em.createNamedQuery("Descent.ofVersion", Descent.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** The descents of one paragraph, from itself among them. */
    List<Descent> ofParagraph(long paragraph) {
        return em.createNamedQuery("Descent.ofParagraph", Descent.class)
                .setParameter("paragraph", paragraph)
                .getResultList();
    }

    /** The descents of the paragraphs of one version from those of another. */
    List<Descent> between(long older, long newer) {
        return em.createNamedQuery("Descent.between", Descent.class)
                .setParameter("older", older)
                .setParameter("newer", newer)
                .getResultList();
    }

    /** The paragraphs of a version that come from these, in their order. */
    List<Descent> fromAncestors(long version, Collection<Long> ancestors) {
        return em.createNamedQuery("Descent.fromAncestors", Descent.class)
                .setParameter("version", version)
                .setParameter("ancestors", ancestors)
                .getResultList();
    }
}
