package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.document.Paragraph;
import org.parley.stakeholder.StakeholderGroup;

/** The figures of comments in the database. */
@ApplicationScoped
class FigureStore {
    @PersistenceContext
    EntityManager em;

    List<CommentTally> overall(long consultation) {
        return tallies(em.createNativeQuery("select 0, group_code, kind, total, answered, 0"
                        + " from consultation_tally where consultation_id = ?1")
                .setParameter(1, consultation));
    }

    List<CommentTally> on(List<Paragraph> stretch) {
        return tallies(em.createNativeQuery(
                        "select p.id, t.group_code, t.kind, sum(t.total), sum(t.answered), sum(t.withdrawn)"
                                + " from paragraph p join document_version v on v.id = p.version_id"
                                + " join document d on d.id = v.document_id"
                                + " join paragraph_descent a on a.paragraph_id = p.id"
                                + " join comment_tally t on t.consultation_id = d.consultation_id"
                                + " and t.paragraph_id = a.ancestor_id"
                                + " where p.version_id = ?1 and p.place between ?2 and ?3"
                                + " group by p.id, t.group_code, t.kind")
                .setParameter(1, stretch.getFirst().version())
                .setParameter(2, stretch.getFirst().place())
                .setParameter(3, stretch.getLast().place()));
    }

    @SuppressWarnings("unchecked")
    private static List<CommentTally> tallies(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new CommentTally(
                        ((Number) row[0]).longValue(),
                        group(row[1]),
                        CommentKind.valueOf((String) row[2]),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue()))
                .toList();
    }

    private static StakeholderGroup group(Object code) {
        return StakeholderGroup.of((String) code).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    List<CommentFigures.DocumentTally> byDocument(long consultation) {
        List<Object[]> rows = em.createNativeQuery(
                        "select document_id, group_code, total from document_tally where consultation_id = ?1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new CommentFigures.DocumentTally(
                        ((Number) row[0]).longValue(), group(row[1]), ((Number) row[2]).intValue()))
                .toList();
    }

    Map<Long, Integer> totals(long version) {
        return totals(em.createNativeQuery("select p.id, sum(t.total) from paragraph p"
                        + " join paragraph_descent a on a.paragraph_id = p.id"
                        + " join paragraph_tally t on t.paragraph_id = a.ancestor_id where p.version_id = ?1"
                        + " group by p.id")
                .setParameter(1, version));
    }

    Map<Long, Integer> totals(long version, Optional<StakeholderGroup> group, Optional<CommentKind> kind) {
        return totals(em.createNativeQuery("select p.id, sum(t.total) from paragraph p"
                        + " join document_version v on v.id = p.version_id join document d on d.id = v.document_id"
                        + " join paragraph_descent a on a.paragraph_id = p.id"
                        + " join comment_tally t on t.consultation_id = d.consultation_id"
                        + " and t.paragraph_id = a.ancestor_id"
                        + " where p.version_id = ?1 and (?2 = '' or t.group_code = ?2) and (?3 = '' or t.kind = ?3)"
                        + " group by p.id")
                .setParameter(1, version)
                .setParameter(2, group.map(StakeholderGroup::code).orElse(""))
                .setParameter(3, kind.map(CommentKind::name).orElse("")));
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, Integer> totals(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }
}
