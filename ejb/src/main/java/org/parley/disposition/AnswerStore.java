package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes answers: one statement for however many comments, so that thousands cost little more than one. */
@ApplicationScoped
class AnswerStore {
    /** A list of identities as one parameter. */
    static final String IDS = "any(cast(string_to_array(cast(?1 as text), ',') as bigint[]))";

    private static final String WRITTEN = "replace(replace(cast(?3 as text), '{comment}', cast(c.number as text)),"
            + " '{paragraph}', coalesce(p.number, '–'))";

    @PersistenceContext
    EntityManager em;

    static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** How the comments stand; others who want to answer them wait until this transaction ends. */
    @SuppressWarnings("unchecked")
    List<Standing> hold(Collection<Long> comments) {
        em.flush();
        em.createNativeQuery("select id from comment where id = " + IDS + " order by id for no key update")
                .setParameter(1, list(comments))
                .getResultList();
        List<Object[]> rows = em.createNativeQuery("""
                        select c.id, c.withdrawn_at is not null, coalesce(d.decision = 'DUPLICATE_OF', false),
                            coalesce(d.version, 0), coalesce(d.campaign_id, 0), coalesce(p.version, 0),
                            coalesce(p.state = 'WAITING', false)
                        from comment c left join disposition d on d.comment_id = c.id
                        left join proposed_disposition p on p.comment_id = c.id and p.state in ('WAITING', 'SENT_BACK')
                        where c.id =\s""" + IDS + " order by c.id")
                .setParameter(1, list(comments))
                .getResultList();
        return rows.stream().map(AnswerStore::standing).toList();
    }

    /** Those of the comments that belong to the consultation. */
    @SuppressWarnings("unchecked")
    List<Long> ofConsultation(long consultation, Collection<Long> comments) {
        List<Number> found = em.createNativeQuery(
                        "select id from comment where consultation_id = ?2 and id = " + IDS + " order by id")
                .setParameter(1, list(comments))
                .setParameter(2, consultation)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Whether the paragraph stands in a published version of a text of the consultation. */
    boolean published(long consultation, long paragraph) {
        return !em.createNativeQuery("select 1 from paragraph p join document_version v on v.id = p.version_id"
                        + " join document d on d.id = v.document_id where p.id = ?1 and d.consultation_id = ?2"
                        + " and v.published_at is not null")
                .setParameter(1, paragraph)
                .setParameter(2, consultation)
                .getResultList()
                .isEmpty();
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                number(row[0]),
                (Boolean) row[1],
                (Boolean) row[2],
                (int) number(row[3]),
                number(row[4]),
                (int) number(row[5]),
                (Boolean) row[6]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /**
     * An answer as it is written.
     *
     * @param answer what is said
     * @param duplicateOf identity of the comment that says the same
     * @param campaign with which it is given
     * @param by account of the secretary
     * @param at when
     */
    record Written(Answer.Checked answer, Optional<Long> duplicateOf, Optional<Long> campaign, long by, Instant at) {}

    /** Gives the answer to the comments, or puts it in the place of the one they have. */
    void give(Collection<Long> comments, Written written) {
        filled(
                        "insert into disposition as d (comment_id, decision, reason, duplicate_of, campaign_id, changed_paragraph,"
                                + " decided_by, decided_at, version) select c.id, ?2, " + WRITTEN
                                + ", cast(cast(?4 as text) as bigint),"
                                + " cast(cast(?5 as text) as bigint), cast(cast(?6 as text) as bigint), ?7, ?8,"
                                + " coalesce((select max(h.version) from disposition_history h where h.comment_id = c.id), 0) + 1"
                                + " from comment c left join paragraph p on p.id = c.paragraph_id where c.id = " + IDS
                                + " order by c.id on conflict (comment_id) do update set decision = excluded.decision,"
                                + " reason = excluded.reason, duplicate_of = excluded.duplicate_of,"
                                + " campaign_id = excluded.campaign_id,"
                                + " changed_paragraph = coalesce(excluded.changed_paragraph, d.changed_paragraph),"
                                + " decided_by = excluded.decided_by, approved_by = null, decided_at = excluded.decided_at,"
                                + " version = greatest(excluded.version, d.version + 1)",
                        comments,
                        written)
                .executeUpdate();
        endProposals(comments, "TAKEN_BACK");
    }

    /** Proposes the answer for the comments. */
    void propose(Collection<Long> comments, Written written) {
        filled(
                        "insert into proposed_disposition as w (comment_id, decision, reason, duplicate_of, campaign_id,"
                                + " changed_paragraph, proposed_by, proposed_at, consultation_id) select c.id, ?2, "
                                + WRITTEN
                                + ", cast(cast(?4 as text) as bigint), cast(cast(?5 as text) as bigint),"
                                + " cast(cast(?6 as text) as bigint), ?7, ?8, c.consultation_id"
                                + " from comment c left join paragraph p on p.id = c.paragraph_id where c.id = " + IDS
                                + " order by c.id on conflict (comment_id) do update set decision = excluded.decision,"
                                + " reason = excluded.reason, duplicate_of = excluded.duplicate_of,"
                                + " campaign_id = excluded.campaign_id, changed_paragraph = excluded.changed_paragraph,"
                                + " proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at, state = 'WAITING',"
                                + " note = '', approved_by = null, looked_at = null, version = w.version + 1",
                        comments,
                        written)
                .executeUpdate();
    }

    private Query filled(String sql, Collection<Long> comments, Written written) {
        return em.createNativeQuery(sql)
                .setParameter(1, list(comments))
                .setParameter(2, written.answer().decision().name())
                .setParameter(3, written.answer().reason())
                .setParameter(4, text(written.duplicateOf()))
                .setParameter(5, text(written.campaign()))
                .setParameter(6, text(written.answer().changedParagraph()))
                .setParameter(7, written.by())
                .setParameter(8, Timestamp.from(written.at()));
    }

    private static @Nullable String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse(null);
    }

    /** Ends what is proposed for the comments and is not let out. */
    void endProposals(Collection<Long> comments, String state) {
        em.createNativeQuery("update proposed_disposition set state = ?2, version = version + 1"
                        + " where state in ('WAITING', 'SENT_BACK') and comment_id = " + IDS)
                .setParameter(1, list(comments))
                .setParameter(2, state)
                .executeUpdate();
    }

    /** Those of the comments whose answer, given or proposed, is the account's own and nobody else's. */
    @SuppressWarnings("unchecked")
    List<Long> own(Collection<Long> comments, long account) {
        List<Number> found = em.createNativeQuery("select c.id from comment c"
                        + " left join disposition d on d.comment_id = c.id"
                        + " left join proposed_disposition p on p.comment_id = c.id and p.state in ('WAITING', 'SENT_BACK')"
                        + " where c.id = " + IDS + " and (d.decided_by = ?2 and d.approved_by is null"
                        + " or d.comment_id is null and p.proposed_by = ?2) order by c.id")
                .setParameter(1, list(comments))
                .setParameter(2, account)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Takes answers back, and keeps that they were given. */
    void takeBack(Collection<Long> comments, long by, Instant at) {
        em.createNativeQuery(
                        "insert into disposition_history (comment_id, version, act, decision, reason, duplicate_of,"
                                + " changed_paragraph, changed_by, at) select comment_id, version + 1, 'TAKEN_BACK', decision,"
                                + " reason, duplicate_of, changed_paragraph, ?2, ?3 from disposition where comment_id = "
                                + IDS
                                + " order by comment_id")
                .setParameter(1, list(comments))
                .setParameter(2, by)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
        em.createNativeQuery("delete from disposition where comment_id = " + IDS)
                .setParameter(1, list(comments))
                .executeUpdate();
        endProposals(comments, "TAKEN_BACK");
    }

    /** Links answers to the paragraph in which the text changed; tells of how many. */
    int link(Collection<Long> comments, long paragraph) {
        em.createNativeQuery("update proposed_disposition set changed_paragraph = ?2"
                        + " where state in ('WAITING', 'SENT_BACK') and comment_id = " + IDS)
                .setParameter(1, list(comments))
                .setParameter(2, paragraph)
                .executeUpdate();
        return em.createNativeQuery("update disposition set changed_paragraph = ?2, version = version + 1"
                        + " where changed_paragraph is distinct from ?2 and comment_id = " + IDS)
                .setParameter(1, list(comments))
                .setParameter(2, paragraph)
                .executeUpdate();
    }
}
