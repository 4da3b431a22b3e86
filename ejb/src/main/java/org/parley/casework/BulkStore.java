package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.kernel.Page;

/** Acts on many comments in the database: whatever they are about, each takes a fixed number of statements. */
@ApplicationScoped
class BulkStore {
    private static final String OF_ACT = " from bulk_act_comment b where b.act_id = ?1";

    @PersistenceContext
    EntityManager em;

    void add(BulkAct act) {
        em.persist(act);
        em.flush();
    }

    void dropPreparedBefore(long consultation, Instant before) {
        em.createNativeQuery("delete from bulk_act where consultation_id = ?1 and number is null and prepared_at < ?2")
                .setParameter(1, consultation)
                .setParameter(2, Timestamp.from(before))
                .executeUpdate();
    }

    /** Writes down what the act will be about, so that it stays what was looked at. */
    int choose(long act, long consultation, Collection<Integer> numbers) {
        var list = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        return numbers.isEmpty()
                ? 0
                : choosing(act, consultation, "w.consultation_id = ?1 and w.number in (" + list + ")")
                        .executeUpdate();
    }

    /** The same for all that a narrowed list holds. */
    int choose(long act, long consultation, WorkFilter filter) {
        var choosing = choosing(act, consultation, new WorkConditions(filter).allBut(Set.of()));
        filter.comments()
                .ifPresent(only -> choosing.setParameter(
                        2, only.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))));
        return choosing.executeUpdate();
    }

    /** @param conditions in SQL on {@code comment_work w}, of the consultation that is parameter 1 */
    private Query choosing(long act, long consultation, String conditions) {
        return em.createNativeQuery("insert into bulk_act_comment (act_id, comment_id, seen_version)" + " select " + act
                        + ", w.comment_id, w.version from comment_work w where " + conditions)
                .setParameter(1, consultation);
    }

    Optional<BulkAct> act(long consultation, long id, long by, boolean locked) {
        return em.createNamedQuery("BulkAct.prepared", BulkAct.class)
                .setParameter("id", id)
                .setParameter("consultation", consultation)
                .setParameter("by", by)
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    Page<BulkAct> done(long consultation, int before, Instant since, int size) {
        var found = em.createNamedQuery("BulkAct.done", BulkAct.class)
                .setParameter("consultation", consultation)
                .setParameter("before", before)
                .setParameter("since", since)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.number().orElse(0)));
    }

    /** How many comments are left alone, by why; under the empty text those that are not. */
    Map<String, Integer> foreseen(long act) {
        return counts(em.createNativeQuery("select coalesce(bulk_left_alone(a, w, b.seen_version), ''), count(*)"
                        + " from bulk_act a join bulk_act_comment b on b.act_id = a.id"
                        + " join comment_work w on w.comment_id = b.comment_id where a.id = ?1 group by 1 order by 1")
                .setParameter(1, act));
    }

    /** How many chosen comments have each value of a column of the work. */
    Map<String, Integer> by(String column, long act) {
        return counts(em.createNativeQuery("select w." + column + ", count(*) from bulk_act_comment b"
                        + " join comment_work w on w.comment_id = b.comment_id where b.act_id = ?1"
                        + " group by 1 order by 2 desc, 1")
                .setParameter(1, act));
    }

    /** What became of the comments, by {@code left_alone} or {@code kept}; under the empty text those it was done to. */
    Map<String, Integer> outcome(String column, long act) {
        return counts(em.createNativeQuery("select coalesce(b." + column + ", ''), count(*)" + OF_ACT
                        + (column.equals("kept") ? " and b.left_alone is null" : "") + " group by 1 order by 1")
                .setParameter(1, act));
    }

    /** To how many comments each act was done. */
    Map<Long, Integer> sizes(Collection<Long> acts) {
        if (acts.isEmpty()) {
            return Map.of();
        }
        var list = acts.stream().map(String::valueOf).collect(Collectors.joining(","));
        var sizes = counts(em.createNativeQuery("select cast(act_id as text), count(*) from bulk_act_comment"
                + " where left_alone is null and act_id in (" + list + ") group by act_id"));
        return sizes.entrySet().stream()
                .collect(Collectors.toMap(entry -> Long.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> counts(Query query) {
        List<Object[]> rows = query.getResultList();
        var counts = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> counts.put((String) row[0], (int) CaseStore.number(row[1])));
        return counts;
    }

    /** Numbers of the first comments of an act; of those only that were changed and then kept, if so wanted. */
    List<Integer> first(long act, int most) {
        return numbers(
                "select w.number from bulk_act_comment b join comment_work w on w.comment_id = b.comment_id"
                        + " where b.act_id = ?1 order by w.number limit " + most,
                act);
    }

    /** Numbers of the first comments that an act left alone, or that its undoing left as they are. */
    List<Integer> firstSpared(long act, boolean byUndo, int most) {
        return numbers(
                "select w.number from bulk_act_comment b join comment_work w on w.comment_id = b.comment_id"
                        + " where b.act_id = ?1 and " + (byUndo ? "b.kept" : "b.left_alone") + " is not null"
                        + " order by w.number limit " + most,
                act);
    }

    private List<Integer> numbers(String statement, long act) {
        List<?> found = em.createNativeQuery(statement).setParameter(1, act).getResultList();
        return found.stream().map(number -> (int) CaseStore.number(number)).toList();
    }

    /** The number of an act that is being done; others of the same consultation wait until this transaction ends. */
    int nextNumber(long consultation) {
        var next = em.createNativeQuery("insert into bulk_act_count as c (consultation_id, last) values (?1, 1)"
                        + " on conflict (consultation_id) do update set last = c.last + 1 returning last")
                .setParameter(1, consultation)
                .getSingleResult();
        return (int) CaseStore.number(next);
    }

    /** Holds the work on the comments, and writes down which of them are left alone as things stand now. */
    void settle(long act) {
        em.createNativeQuery(
                        "select count(*) from (select w.comment_id from comment_work w join bulk_act_comment b"
                                + " on b.comment_id = w.comment_id where b.act_id = ?1 order by w.comment_id for update of w) held")
                .setParameter(1, act)
                .getSingleResult();
        em.createNativeQuery("update bulk_act_comment b set left_alone = bulk_left_alone(a, w, b.seen_version)"
                        + " from bulk_act a, comment_work w where a.id = ?1 and b.act_id = a.id"
                        + " and w.comment_id = b.comment_id")
                .setParameter(1, act)
                .executeUpdate();
    }

    /** Does what needs no other feature. */
    void change(BulkAct act, long by, Instant at) {
        var comments = "array(select comment_id from bulk_act_comment where act_id = ?1 and left_alone is null)";
        var who = "?2, ?3, ?1)";
        var statement =
                switch (act.kind()) {
                    case ASSIGN ->
                        "change_assignee(" + comments + ", cast("
                                + act.assignee().map(String::valueOf).orElse("null") + " as bigint), " + who;
                    case TAG, UNTAG ->
                        "change_tag(" + comments + ", " + act.tag().orElse(0L) + ", " + (act.kind() == BulkKind.TAG)
                                + ", " + who;
                    case READ, UNREAD -> "change_read(" + comments + ", " + (act.kind() == BulkKind.READ) + ", " + who;
                    case DECIDE -> throw new IllegalArgumentException("answers are given by dispositions");
                };
        em.createNativeQuery("select " + statement)
                .setParameter(1, act.id())
                .setParameter(2, by)
                .setParameter(3, Timestamp.from(at))
                .getSingleResult();
    }

    /** Identities of the comments that an act is, or was, done to. */
    List<Long> comments(long act) {
        List<?> found = em.createNativeQuery("select b.comment_id" + OF_ACT + " and b.left_alone is null order by 1")
                .setParameter(1, act)
                .getResultList();
        return found.stream().map(CaseStore::number).toList();
    }

    /** Of the comments that an act answered, those whose answer, or proposed answer, is still the one that it gave. */
    List<Long> untouchedAnswers(long act) {
        List<?> found = em.createNativeQuery("""
                select b.comment_id from bulk_act_comment b join bulk_act a on a.id = b.act_id
                left join disposition d on d.comment_id = b.comment_id
                left join proposed_disposition p on p.comment_id = b.comment_id and p.state = 'WAITING'
                where b.act_id = ?1 and b.left_alone is null and (
                    (d.version, d.decided_at) = (select h.version, h.at from disposition_history h
                        where h.comment_id = b.comment_id and h.at >= a.done_at order by h.id limit 1)
                    or d.comment_id is null and p.version = (select h.version from proposal_history h
                        where h.comment_id = b.comment_id and h.at >= a.done_at order by h.id limit 1))
                order by 1""").setParameter(1, act).getResultList();
        return found.stream().map(CaseStore::number).toList();
    }

    /** Writes down what the feature that did it left alone, or kept. */
    void spare(long act, String column, String why, Collection<Long> comments) {
        if (!comments.isEmpty()) {
            var list = comments.stream().map(String::valueOf).collect(Collectors.joining(","));
            em.createNativeQuery("update bulk_act_comment set " + column + " = ?2 where act_id = ?1 and comment_id in ("
                            + list + ")")
                    .setParameter(1, act)
                    .setParameter(2, why)
                    .executeUpdate();
        }
    }

    void undo(long act, long by, Instant at) {
        em.createNativeQuery("select undo_bulk_act(?1, ?2, ?3)")
                .setParameter(1, act)
                .setParameter(2, by)
                .setParameter(3, Timestamp.from(at))
                .getSingleResult();
    }

    void flush() {
        em.flush();
    }
}
