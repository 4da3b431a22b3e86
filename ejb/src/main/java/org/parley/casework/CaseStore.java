package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work on single comments in the database. */
@ApplicationScoped
class CaseStore {
    private static final int MOST_CHANGES = 50;

    @PersistenceContext
    EntityManager em;

    void add(WorkNote note) {
        em.persist(note);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(WorkNote note) {
        em.remove(note);
    }

    List<WorkNote> notes(long comment) {
        return em.createNamedQuery("WorkNote.of", WorkNote.class)
                .setParameter("comment", comment)
                .getResultList();
    }

    Optional<WorkNote> ownNote(long comment, long id, long author) {
        return em.createNamedQuery("WorkNote.own", WorkNote.class)
                .setParameter("id", id)
                .setParameter("comment", comment)
                .setParameter("author", author)
                .getResultStream()
                .findFirst();
    }

    Optional<AssignedWork> work(long consultation, int number) {
        return work(consultation, number, "");
    }

    /** The work on a comment, which nobody else changes until this transaction ends. */
    Optional<AssignedWork> locked(long consultation, int number) {
        return work(consultation, number, " for update");
    }

    @SuppressWarnings("unchecked")
    private Optional<AssignedWork> work(long consultation, int number, String lock) {
        List<Object[]> rows = em.createNativeQuery("select comment_id, number, state, assignee_id, version"
                        + " from comment_work where consultation_id = ?1 and number = ?2" + lock)
                .setParameter(1, consultation)
                .setParameter(2, number)
                .getResultList();
        return rows.stream()
                .map(row -> new AssignedWork(
                        number(row[0]), number, (String) row[2], optional(row[3]), (int) number(row[4])))
                .findFirst();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static @Nullable Long optional(@Nullable Object value) {
        return value == null ? null : number(value);
    }

    /** Who belongs to the secretariat of a consultation, by name. */
    @SuppressWarnings("unchecked")
    List<Colleague> members(String consultation) {
        List<Object[]> rows = em.createNativeQuery("select p.id, p.name from appointment a join person p"
                        + " on p.id = a.account_id where a.consultation = ?1 order by lower(p.name), p.id")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new Colleague(number(row[0]), (String) row[1]))
                .toList();
    }

    /** Names of people, whether they still belong to a secretariat or not. */
    @SuppressWarnings("unchecked")
    Map<Long, String> names(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var wanted = accounts.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery("select id, name from person where id in (" + wanted + ")")
                .getResultList();
        var names = new HashMap<Long, String>();
        rows.forEach(row -> names.put(number(row[0]), (String) row[1]));
        return names;
    }

    void assign(long comment, @Nullable Long assignee, long by, Instant at) {
        em.createNativeQuery(
                        "select change_assignee(array[cast(?1 as bigint)], cast(cast(?2 as text) as bigint), ?3, ?4, null)")
                .setParameter(1, comment)
                .setParameter(2, assignee == null ? null : String.valueOf(assignee))
                .setParameter(3, by)
                .setParameter(4, Timestamp.from(at))
                .getSingleResult();
    }

    void tag(long comment, long tag, boolean put, long by, Instant at) {
        em.createNativeQuery("select change_tag(array[cast(?1 as bigint)], ?2, ?3, ?4, ?5, null)")
                .setParameter(1, comment)
                .setParameter(2, tag)
                .setParameter(3, put)
                .setParameter(4, by)
                .setParameter(5, Timestamp.from(at))
                .getSingleResult();
    }

    /** Tags of comments of one consultation, by number of the comment, each list by name. */
    @SuppressWarnings("unchecked")
    Map<Integer, List<Tag>> tags(long consultation, Collection<Integer> numbers, Map<Long, Tag> known) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var wanted = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery("select w.number, t.tag_id from comment_work w join comment_tag t"
                        + " on t.comment_id = w.comment_id where w.consultation_id = ?1 and w.number in (" + wanted
                        + ")")
                .setParameter(1, consultation)
                .getResultList();
        var put = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (int) number(row[0]), Collectors.mapping(row -> number(row[1]), Collectors.toSet())));
        var tags = new LinkedHashMap<Integer, List<Tag>>();
        put.forEach((number, ids) -> tags.put(
                number,
                known.values().stream().filter(tag -> ids.contains(tag.id())).toList()));
        return tags;
    }

    /** What was done with a comment, the newest first, as far back as a page shows. */
    @SuppressWarnings("unchecked")
    List<WorkChange> changes(long comment) {
        List<Object[]> rows = em.createNativeQuery("""
                select case c.field when 'ASSIGNEE' then case when c.after_value is null then 'unassigned' else 'assigned' end
                                    when 'TAG' then case when c.after_value is null then 'untagged' else 'tagged' end
                                    else case when c.after_value is null then 'unread' else 'read' end end,
                       case c.field when 'ASSIGNEE' then coalesce(a.name, b.name) when 'TAG' then t.name end,
                       p.name, c.changed_at, k.number, c.undo
                from work_change c join person p on p.id = c.changed_by
                     left join person a on c.field = 'ASSIGNEE' and a.id = c.after_value
                     left join person b on c.field = 'ASSIGNEE' and b.id = c.before_value
                     left join tag t on c.field = 'TAG' and t.id = c.tag_id
                     left join bulk_act k on k.id = c.act_id
                where c.comment_id = ?1 order by c.id desc limit
                """ + MOST_CHANGES)
                .setParameter(1, comment)
                .getResultList();
        return rows.stream().map(CaseStore::change).toList();
    }

    private static WorkChange change(Object[] row) {
        return new WorkChange(
                (String) row[0],
                (@Nullable String) row[1],
                (String) row[2],
                ((Timestamp) row[3]).toInstant(),
                row[4] == null ? null : (int) number(row[4]),
                (Boolean) row[5]);
    }

    boolean hintsOff(long account) {
        return !em.createNativeQuery("select 1 from hints_off where account_id = ?1")
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }

    void turnHints(long account, boolean on) {
        var statement = on
                ? "delete from hints_off where account_id = ?1"
                : "insert into hints_off (account_id) values (?1) on conflict do nothing";
        em.createNativeQuery(statement).setParameter(1, account).executeUpdate();
    }
}
