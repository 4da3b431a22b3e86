package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.disposition.AnswerState.Act;

/** The past of answers, and what is kept about them, in the database. */
@ApplicationScoped
class HistoryStore {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    /** What was public; nobody's name. */
    List<AnswerState> published(long comment) {
        return states(em.createNativeQuery("select h.act, h.decision, h.reason, t.number, '', '', '', h.at"
                        + " from disposition_history h left join comment t on t.id = h.duplicate_of"
                        + " where h.comment_id = ?1 order by h.id limit " + MOST)
                .setParameter(1, comment));
    }

    /** Everything, by time. */
    List<AnswerState> all(long comment) {
        var given = states(
                em.createNativeQuery("select h.act, h.decision, h.reason, t.number, '' as note, coalesce(p.name, ''),"
                                + " coalesce(a.name, '') as approver, h.at from disposition_history h"
                                + " left join comment t on t.id = h.duplicate_of left join person p on p.id = h.changed_by"
                                + " left join person a on a.id = h.approved_by"
                                + " where h.comment_id = ?1 order by h.id limit " + MOST)
                        .setParameter(1, comment));
        var proposed = states(em.createNativeQuery("select case h.state when 'WAITING' then 'PROPOSED'"
                        + " when 'TAKEN_BACK' then 'DROPPED' else h.state end, h.decision, h.reason, null, h.note,"
                        + " coalesce(p.name, ''), '', h.at from proposal_history h"
                        + " left join person p on p.id = h.changed_by where h.comment_id = ?1 order by h.id limit "
                        + MOST)
                .setParameter(1, comment));
        return Stream.concat(proposed.stream(), given.stream())
                .sorted(Comparator.comparing(AnswerState::at))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<AnswerState> states(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new AnswerState(
                        Act.valueOf((String) row[0]),
                        Decision.valueOf((String) row[1]),
                        (String) row[2],
                        number(row[3]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        Moments.instant(row[7])))
                .toList();
    }

    private static Optional<Integer> number(@Nullable Object column) {
        return Optional.ofNullable((Number) column).map(Number::intValue);
    }

    @SuppressWarnings("unchecked")
    List<AnswerDay> days(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select day, received, answered, given from answer_day"
                        + " where consultation_id = ?1 and (received > 0 or given > 0) order by day")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new AnswerDay(day(row[0]), whole(row[1]), whole(row[2]), whole(row[3])))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }

    @SuppressWarnings("unchecked")
    List<LooseDuplicate> loose(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select c.number, t.number as named, t.withdrawn_at is not null"
                        + " from disposition d join comment c on c.id = d.comment_id join comment t on t.id = d.duplicate_of"
                        + " where d.loose and c.consultation_id = ?1 and c.withdrawn_at is null order by c.number limit "
                        + MOST)
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new LooseDuplicate(whole(row[0]), whole(row[1]), (Boolean) row[2]))
                .toList();
    }
}
