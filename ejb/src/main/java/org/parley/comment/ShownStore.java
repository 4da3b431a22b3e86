package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.parley.document.Paragraph;
import org.parley.document.Since;
import org.parley.kernel.Page;

/**
 * The comments beside the paragraphs of a version: those made on it, and those made on the paragraphs of earlier
 * versions from which it comes. Each paragraph gives its own few from the end of an index, however many it has.
 */
@ApplicationScoped
class ShownStore {
    private static final String NEWEST = " order by number desc limit ";

    /** Paragraphs of earlier versions of document 1 from which nothing in version 2 comes. */
    private static final String GONE =
            "select p.id from document_version n join document_version v on v.document_id = n.document_id"
                    + " and v.number < n.number join paragraph p on p.version_id = v.id"
                    + " where n.document_id = ?1 and n.id = ?2 and not exists (select 1 from paragraph_descent a"
                    + " join paragraph q on q.id = a.paragraph_id where a.ancestor_id = p.id and q.version_id = n.id)";

    @PersistenceContext
    EntityManager em;

    /** The first few comments of every paragraph of a stretch, amendments first, then the newest. */
    List<ShownComment> leading(List<Paragraph> stretch, CommentFilter filter, int perParagraph) {
        var chosen = filter.group().map(any -> " and c.group_code = ?4").orElse("")
                + filter.kind().map(any -> " and c.kind = ?5").orElse("");
        var query = onEach(
                stretch,
                "select * from (" + newest("c.kind = 'AMENDMENT'" + chosen, perParagraph) + " union all "
                        + newest("c.kind <> 'AMENDMENT'" + chosen, perParagraph)
                        + ") both_kinds order by (kind = 'AMENDMENT') desc, number desc limit " + perParagraph);
        filter.group().ifPresent(group -> query.setParameter(4, group.code()));
        filter.kind().ifPresent(kind -> query.setParameter(5, kind.name()));
        return shown(query);
    }

    /** The newest few comments on words of every paragraph of a stretch. */
    List<ShownComment> onWords(List<Paragraph> stretch, int perParagraph) {
        return shown(onEach(stretch, newest("c.quote is not null", perParagraph)));
    }

    /** The newest few comments on the paragraph {@code p}, whatever the version. */
    private static String newest(String condition, int few) {
        return "(select f.*, a.changed, a.moved, a.split, a.merged"
                + " from paragraph_descent a cross join lateral (select c.* from comment c"
                + " where c.paragraph_id = a.ancestor_id and c.withdrawn_at is null and " + condition + NEWEST + few
                + ") f where a.paragraph_id = p.id" + NEWEST + few + ")";
    }

    private Query onEach(List<Paragraph> stretch, String few) {
        return em.createNativeQuery(
                        "select c.*, p.id as shown_at, v.number as made_on from paragraph p cross join lateral (" + few
                                + ") c join paragraph o on o.id = c.paragraph_id join document_version v on v.id = o.version_id"
                                + " where p.version_id = ?1 and p.place between ?2 and ?3 order by p.place",
                        "ShownComment")
                .setParameter(1, stretch.getFirst().version())
                .setParameter(2, stretch.getFirst().place())
                .setParameter(3, stretch.getLast().place());
    }

    @SuppressWarnings("unchecked")
    private static List<ShownComment> shown(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(ShownStore::shown).toList();
    }

    private static ShownComment shown(Object[] row) {
        var comment = (Comment) row[0];
        long paragraph = ((Number) row[1]).longValue();
        var since = new Since(
                ((Number) row[2]).intValue(), (Boolean) row[3], (Boolean) row[4], (Boolean) row[5], (Boolean) row[6]);
        boolean here = comment.paragraph().filter(on -> on == paragraph).isPresent();
        return new ShownComment(comment, paragraph, here ? Optional.empty() : Optional.of(since));
    }

    /** A page of the comments on text of earlier versions of a document that is not in this version any more. */
    @SuppressWarnings("unchecked")
    Page<Comment> onRemoved(long document, long version, Optional<Integer> after, int size) {
        List<Comment> found = em.createNativeQuery(
                        "select c.* from comment c join (" + GONE + ") gone on gone.id = c.paragraph_id"
                                + " where c.number > ?3 order by c.number",
                        Comment.class)
                .setParameter(1, document)
                .setParameter(2, version)
                .setParameter(3, after.orElse(0))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.number()));
    }

    /** Number of comments on text of earlier versions of a document that is not in this version any more. */
    int countOnRemoved(long document, long version) {
        return ((Number) em.createNativeQuery("select coalesce(sum(t.total), 0) from paragraph_tally t join (" + GONE
                                + ") gone on gone.id = t.paragraph_id")
                        .setParameter(1, document)
                        .setParameter(2, version)
                        .getSingleResult())
                .intValue();
    }
}
