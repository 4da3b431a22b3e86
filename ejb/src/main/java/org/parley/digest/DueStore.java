package org.parley.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is due to be mailed, in the database. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional
class DueStore {
    private static final int BATCH = 500;
    /** Most news in one mail; the rest is told by its number. */
    private static final int MOST_NEWS = 50;

    private static final int MOST_COUNTED = 1000;

    /** Answers among happenings, with the accounts that hear of them without following. */
    private static final String ADDRESSED = """
            with addressed as (
                select h.id, h.comment_id, c.language, a.account_id from happening h join comment c on c.id = h.comment_id
                cross join lateral addressees_of_answer(h.comment_id) a (account_id)
                where h.id = any(cast(string_to_array(?1, ',') as bigint[])) and h.kind = 'ANSWER'
                    and a.account_id is distinct from h.actor_id)
            """;

    @PersistenceContext
    EntityManager em;

    /** Makes follows due of which there is news since the last call. One server at a time; tells whether there may be more. */
    boolean spread(DueTimes times) {
        var place = one(
                em.createNativeQuery("select cast(transaction as text), id from mail_place for update skip locked"));
        if (place.isEmpty()) {
            return false;
        }
        var fresh = fresh((String) place.get()[0], ((Number) place.get()[1]).longValue());
        if (fresh.isEmpty()) {
            return false;
        }
        var last = fresh.getLast();
        var ids = fresh.stream().map(row -> String.valueOf(row[1])).toList();
        em.createNativeQuery("""
                        with fresh as (select * from happening where id = any(cast(string_to_array(?1, ',') as bigint[]))),
                        told as (
                            select 'CONSULTATION' as kind, consultation_id as subject_id, actor_id from fresh
                            union select 'DOCUMENT', document_id, actor_id from fresh where document_id is not null
                            union select 'PARAGRAPH', lineage, actor_id from fresh where lineage <> 0
                            union select 'THREAD', comment_id, actor_id from fresh where comment_id is not null)
                        update follow f set due_at = case coalesce(f.frequency, s.frequency)
                            when 'DAILY' then cast(?2 as timestamptz) when 'WEEKLY' then cast(?3 as timestamptz)
                            else greatest(cast(?4 as timestamptz), s.last_made_at + cast(?5 as interval)) end
                        from told t, mail_setting s
                        where f.kind = t.kind and f.subject_id = t.subject_id and f.due_at is null
                            and f.account_id is distinct from t.actor_id and s.account_id = f.account_id and s.mails
                            and coalesce(f.frequency, s.frequency) <> 'NEVER'
                        """)
                .setParameter(1, String.join(",", ids))
                .setParameter(2, Timestamp.from(times.daily()))
                .setParameter(3, Timestamp.from(times.weekly()))
                .setParameter(4, Timestamp.from(times.now()))
                .setParameter(5, DueTimes.BETWEEN.toSeconds() + " seconds")
                .executeUpdate();
        tellAuthors(String.join(",", ids), times);
        em.createNativeQuery("update mail_place set transaction = cast(cast(?1 as text) as xid8), id = ?2")
                .setParameter(1, last[0])
                .setParameter(2, last[1])
                .executeUpdate();
        return fresh.size() == BATCH;
    }

    /**
     * Has answers told to whoever they are for, who needs to follow nothing for it: once, and as often as the account wants
     * mails. Who has none of its mail settings yet gets those of somebody who begins to follow.
     */
    private void tellAuthors(String happenings, DueTimes times) {
        em.createNativeQuery(ADDRESSED + """
                        insert into mail_setting (account_id, mails, frequency, language, token)
                        select a.account_id, true, 'DAILY', min(a.language), translate(rtrim(encode(sha256(
                            uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'base64'), '='), '+/', '-_')
                        from addressed a group by a.account_id order by a.account_id on conflict do nothing
                        """).setParameter(1, happenings).executeUpdate();
        em.createNativeQuery(ADDRESSED + """
                        insert into own_answer (account_id, happening_id, due_at)
                        select a.account_id, a.id, case s.frequency
                            when 'DAILY' then cast(?2 as timestamptz) when 'WEEKLY' then cast(?3 as timestamptz)
                            else greatest(cast(?4 as timestamptz), s.last_made_at + cast(?5 as interval)) end
                        from addressed a join mail_setting s on s.account_id = a.account_id
                        where s.mails and s.frequency <> 'NEVER' and not exists (select 1 from follow f
                            where f.account_id = a.account_id and f.kind = 'THREAD' and f.subject_id = a.comment_id
                                and f.frequency = 'NEVER')
                        on conflict do nothing
                        """)
                .setParameter(1, happenings)
                .setParameter(2, Timestamp.from(times.daily()))
                .setParameter(3, Timestamp.from(times.weekly()))
                .setParameter(4, Timestamp.from(times.now()))
                .setParameter(5, DueTimes.BETWEEN.toSeconds() + " seconds")
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> fresh(String transaction, long id) {
        return em.createNativeQuery("select cast(transaction as text), id from happening"
                        + " where transaction < pg_snapshot_xmin(pg_current_snapshot())"
                        + " and (transaction, id) > (cast(cast(?1 as text) as xid8), ?2) order by transaction, id")
                .setParameter(1, transaction)
                .setParameter(2, id)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Accounts for which a mail is due. */
    @SuppressWarnings("unchecked")
    List<Number> due(Instant now, int most) {
        return em.createNativeQuery("select account_id from (select account_id, due_at from follow where due_at <= ?1"
                        + " union all select account_id, due_at from own_answer where due_at <= ?1) d"
                        + " group by account_id order by min(due_at), account_id")
                .setParameter(1, Timestamp.from(now))
                .setMaxResults(most)
                .getResultList();
    }

    /** Makes the digest of an account out of all that is due, unless another server does so or there is nothing to tell. */
    void make(long account, Instant now) {
        var held = one(em.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text), mails"
                        + " from mail_setting where account_id = ?1 for update skip locked")
                .setParameter(1, account));
        held.ifPresent(setting -> {
            var until = (String) setting[0];
            if ((Boolean) setting[1]) {
                insert(account, until, now);
            }
            em.createNativeQuery("update follow set due_at = null, mailed_transaction = cast(cast(?1 as text) as xid8),"
                            + " mailed_id = 0 where account_id = ?2 and due_at <= ?3")
                    .setParameter(1, until)
                    .setParameter(2, account)
                    .setParameter(3, Timestamp.from(now))
                    .executeUpdate();
            em.createNativeQuery("delete from own_answer where account_id = ?1 and due_at <= ?2")
                    .setParameter(1, account)
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        });
    }

    private void insert(long account, String until, Instant now) {
        var made = em.createNativeQuery("""
                        with due as (select * from follow where account_id = ?1 and due_at <= cast(?2 as timestamptz)),
                        found as (
                            select distinct h.id, h.transaction from due f cross join lateral (
                                (select * from happening h where f.kind = 'CONSULTATION' and h.consultation_id = f.subject_id
                                    and (h.transaction, h.id) > (f.mailed_transaction, f.mailed_id) order by h.transaction, h.id limit %counted)
                                union all
                                (select * from happening h where f.kind = 'DOCUMENT' and h.document_id = f.subject_id
                                    and (h.transaction, h.id) > (f.mailed_transaction, f.mailed_id) order by h.transaction, h.id limit %counted)
                                union all
                                (select * from happening h where f.kind = 'PARAGRAPH' and h.lineage = f.subject_id
                                    and h.lineage <> 0
                                    and (h.transaction, h.id) > (f.mailed_transaction, f.mailed_id) order by h.transaction, h.id limit %counted)
                                union all
                                (select * from happening h where f.kind = 'THREAD' and h.comment_id = f.subject_id
                                    and (h.transaction, h.id) > (f.mailed_transaction, f.mailed_id) order by h.transaction, h.id limit %counted)) h
                            join consultation k on k.id = h.consultation_id and k.phase <> 'DRAFT'
                            where h.transaction < cast(cast(?3 as text) as xid8) and h.actor_id is distinct from ?1
                                and (h.kind <> 'ANSWER' or ?1 not in (select addressees_of_answer(h.comment_id)))
                            union
                            select h.id, h.transaction from own_answer o join happening h on h.id = o.happening_id
                            join consultation k on k.id = h.consultation_id and k.phase <> 'DRAFT'
                            where o.account_id = ?1 and o.due_at <= cast(?2 as timestamptz)),
                        told as (select id, transaction from found order by transaction, id limit %news)
                        insert into digest (account_id, happenings, further, next_try_at, made_at)
                        select ?1, array_agg(id order by transaction, id),
                            greatest(0, (select count(*) from found) - %news), cast(?2 as timestamptz), cast(?2 as timestamptz)
                        from told having count(*) > 0
                        """.replace("%counted", String.valueOf(MOST_COUNTED))
                        .replace("%news", String.valueOf(MOST_NEWS)))
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, until)
                .executeUpdate();
        if (made > 0) {
            em.createNativeQuery("update mail_setting set last_made_at = ?1 where account_id = ?2")
                    .setParameter(1, Timestamp.from(now))
                    .setParameter(2, account)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object[]> one(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().findFirst();
    }
}
