package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.kernel.Page;

/** Workspaces in the database. */
@ApplicationScoped
class WorkspaceStore {
    private static final String HERE = " d.organisationId = :organisation and d.consultationId = :consultation";

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Drafts that are there and not submitted, then those that are, each in the order in which they came. */
    Page<WorkspaceDraft> page(long organisation, long consultation, boolean sent, long after, int size) {
        var found = em.createQuery(
                        "select d from WorkspaceDraft d where" + HERE + " and d.removedAt is null and d.id > :after and"
                                + (sent ? " d.commentNumber is not null" : " d.commentNumber is null")
                                + " order by d.id",
                        WorkspaceDraft.class)
                .setParameter("organisation", organisation)
                .setParameter("consultation", consultation)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.id()));
    }

    int count(long organisation, long consultation) {
        return em.createQuery(
                        "select count(d) from WorkspaceDraft d where" + HERE
                                + " and d.removedAt is null and d.commentNumber is null",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("consultation", consultation)
                .getSingleResult()
                .intValue();
    }

    List<Long> checked(long organisation, long consultation) {
        return em.createQuery(
                        "select d.id from WorkspaceDraft d where" + HERE + " and d.removedAt is null"
                                + " and d.commentNumber is null and d.checked = true order by d.id",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    List<Integer> sent(long organisation, long consultation) {
        return em.createQuery(
                        "select d.commentNumber from WorkspaceDraft d where" + HERE
                                + " and d.commentNumber is not null order by d.commentNumber",
                        Integer.class)
                .setParameter("organisation", organisation)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    Optional<WorkspaceDraft> draft(long organisation, long consultation, long id, boolean locked) {
        return em.createQuery("select d from WorkspaceDraft d where" + HERE + " and d.id = :id", WorkspaceDraft.class)
                .setParameter("organisation", organisation)
                .setParameter("consultation", consultation)
                .setParameter("id", id)
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    Page<WorkspaceNote> notes(long draft, long after, int size) {
        var found = em.createQuery(
                        "select n from WorkspaceNote n where n.draftId = :draft and n.id > :after order by n.id",
                        WorkspaceNote.class)
                .setParameter("draft", draft)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.id()));
    }

    Page<WorkspaceChange> changes(long draft, long after, int size) {
        var found = em.createQuery(
                        "select c from WorkspaceChange c where c.draftId = :draft and c.id > :after order by c.id",
                        WorkspaceChange.class)
                .setParameter("draft", draft)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.id()));
    }

    void opine(long draft, long person, Opinion opinion) {
        em.createNativeQuery("insert into workspace_opinion (draft_id, person_id, opinion) values (?1, ?2, ?3)"
                        + " on conflict (draft_id, person_id) do update set opinion = excluded.opinion")
                .setParameter(1, draft)
                .setParameter(2, person)
                .setParameter(3, opinion.name())
                .executeUpdate();
    }

    void forgetOpinions(long draft) {
        em.createNativeQuery("delete from workspace_opinion where draft_id = ?1")
                .setParameter(1, draft)
                .executeUpdate();
    }

    List<HeldOpinion> opinions(Collection<Long> drafts) {
        return rows("select draft_id, person_id, opinion from workspace_opinion where draft_id in (%s)", drafts)
                .stream()
                .map(row -> new HeldOpinion(number(row[0]), number(row[1]), Opinion.valueOf((String) row[2])))
                .toList();
    }

    Map<Long, Integer> noteCounts(Collection<Long> drafts) {
        return rows("select draft_id, count(*) from workspace_note where draft_id in (%s) group by draft_id", drafts)
                .stream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> (int) number(row[1])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private List<Object[]> rows(String statement, Collection<Long> drafts) {
        var list = drafts.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> found = drafts.isEmpty()
                ? List.of()
                : em.createNativeQuery(statement.replace("%s", list)).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
