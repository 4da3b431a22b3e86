package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Decisions by hand in the database. */
@ApplicationScoped
class HandStore {
    @PersistenceContext
    EntityManager em;

    /** The campaign counts a decision more, even if nothing else of it changes. */
    void decided(Campaign campaign) {
        em.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Identities of the members with these numbers. */
    @SuppressWarnings("unchecked")
    List<Long> members(long campaign, Collection<Integer> numbers) {
        List<Number> rows = em.createNativeQuery("select comment_id from campaign_member where campaign_id = ?1"
                        + " and number = any (cast(?2 as integer[])) order by number")
                .setParameter(1, campaign)
                .setParameter(2, Numbers.array(numbers))
                .getResultList();
        return rows.stream().map(Number::longValue).toList();
    }

    /** Whoever is in the campaign now stays in it. */
    void holdAll(long campaign) {
        em.createNativeQuery("update campaign_member set hand = 'HELD' where campaign_id = ?1 and hand = ''")
                .setParameter(1, campaign)
                .executeUpdate();
    }

    /** Moves all members. Tells how many. */
    int moveAll(long from, long into) {
        em.createNativeQuery("update campaign set merged_into = ?2 where merged_into = ?1")
                .setParameter(1, from)
                .setParameter(2, into)
                .executeUpdate();
        return em.createNativeQuery("update campaign_member set campaign_id = ?2, hand = 'HELD', compared_with = null"
                        + " where campaign_id = ?1")
                .setParameter(1, from)
                .setParameter(2, into)
                .executeUpdate();
    }

    void release(long comment) {
        em.createNativeQuery("delete from campaign_addition where comment_id = ?1")
                .setParameter(1, comment)
                .executeUpdate();
        em.createNativeQuery("update campaign_member set campaign_id = null, hand = 'RELEASED', additions = 0,"
                        + " changed = 0, compared_with = null where comment_id = ?1")
                .setParameter(1, comment)
                .executeUpdate();
    }

    /** Campaign that a comment is in, if it is in one. */
    @SuppressWarnings("unchecked")
    Optional<Long> campaignOf(long comment) {
        List<Number> rows = em.createNativeQuery(
                        "select campaign_id from campaign_member where comment_id = ?1 and campaign_id is not null")
                .setParameter(1, comment)
                .getResultList();
        return rows.stream().map(Number::longValue).findFirst();
    }

    /** Asks for a grouping at once. */
    void ask(long consultation) {
        em.createNativeQuery("insert into campaign_grouping (consultation_id, wanted, asked) values (?1, true, true)"
                        + " on conflict (consultation_id) do update set wanted = true, asked = true")
                .setParameter(1, consultation)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Object[]> state(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select wanted, texts,"
                        + " cast(extract(epoch from grouped_at) * 1000 as bigint) from campaign_grouping"
                        + " where consultation_id = ?1")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream().findFirst();
    }

    /** What happened, to be written down. */
    record Happening(CampaignEvent.Act act, Optional<Campaign> other, int comments, String detail) {}

    void note(Campaign campaign, Happening what, long account, Instant now) {
        em.createNativeQuery("insert into campaign_event (campaign_id, act, other_id, comments, detail, account_id,"
                        + " happened_at) values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6, ?7)")
                .setParameter(1, campaign.id())
                .setParameter(2, what.act().name())
                .setParameter(
                        3, what.other().map(other -> String.valueOf(other.id())).orElse(null))
                .setParameter(4, what.comments())
                .setParameter(5, what.detail())
                .setParameter(6, account)
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<CampaignEvent> history(long campaign, int most) {
        List<Object[]> rows = em.createNativeQuery("select e.act, o.number, e.comments, e.detail, coalesce(p.name, ''),"
                        + " cast(extract(epoch from e.happened_at) * 1000 as bigint) from campaign_event e"
                        + " left join campaign o on o.id = e.other_id left join person p on p.id = e.account_id"
                        + " where e.campaign_id = ?1 order by e.id desc limit " + most)
                .setParameter(1, campaign)
                .getResultList();
        return rows.stream()
                .map(row -> new CampaignEvent(
                        CampaignEvent.Act.valueOf((String) row[0]),
                        Optional.ofNullable((Number) row[1]).map(Number::intValue),
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        (String) row[4],
                        Instant.ofEpochMilli(((Number) row[5]).longValue())))
                .toList();
    }
}
