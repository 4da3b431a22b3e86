package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What grouping reads and writes in the database. */
@ApplicationScoped
class GroupingStore {
    private static final String SIGNED = "select s.comment_id, s.number, s.words, s.bins, coalesce(m.campaign_id, 0)"
            + " from campaign_signature s left join campaign_member m on m.comment_id = s.comment_id"
            + " where s.consultation_id = ?1";

    @PersistenceContext
    EntityManager em;

    /**
     * A signed comment.
     *
     * @param campaign identity of the campaign that it is in; 0 for none
     */
    record Signed(long comment, int number, Signature signature, long campaign) {}

    /** Consultations whose comments are to be grouped: those asked for, and those whose last grouping has rested enough. */
    @SuppressWarnings("unchecked")
    List<Long> due(Instant now, int restFactor) {
        List<Number> rows = em.createNativeQuery("select consultation_id from campaign_grouping where wanted and (asked"
                        + " or grouped_at is null"
                        + " or grouped_at + milliseconds * ?2 * interval '1 millisecond' <= ?1) order by grouped_at"
                        + " nulls first limit 50")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, restFactor)
                .getResultList();
        return rows.stream().map(Number::longValue).toList();
    }

    /** Takes the consultation for this transaction; false if somebody else groups it, or it is done. */
    boolean take(long consultation) {
        return !em.createNativeQuery("select 1 from campaign_grouping where consultation_id = ?1 and wanted"
                        + " for update skip locked")
                .setParameter(1, consultation)
                .getResultList()
                .isEmpty();
    }

    /** Takes the consultation for a decision by hand; waits while it is being grouped. */
    void hold(long consultation) {
        em.createNativeQuery("insert into campaign_grouping (consultation_id) values (?1) on conflict do nothing")
                .setParameter(1, consultation)
                .executeUpdate();
        em.createNativeQuery("select 1 from campaign_grouping where consultation_id = ?1 for update")
                .setParameter(1, consultation)
                .getSingleResult();
    }

    void done(long consultation, int texts, Instant now, long milliseconds) {
        em.createNativeQuery("update campaign_grouping set wanted = false, asked = false, texts = ?2, grouped_at = ?3,"
                        + " milliseconds = ?4 where consultation_id = ?1")
                .setParameter(1, consultation)
                .setParameter(2, texts)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, milliseconds)
                .executeUpdate();
    }

    /** Comments that were put into their campaigns by hand. */
    @SuppressWarnings("unchecked")
    List<Signed> held(long consultation) {
        List<Object[]> rows = em.createNativeQuery(SIGNED + " and m.hand = 'HELD' order by m.campaign_id, s.number")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream().map(GroupingStore::signed).toList();
    }

    /** The next comments that nobody moved by hand, in the order of their numbers. */
    @SuppressWarnings("unchecked")
    List<Signed> free(long consultation, int after, int most) {
        List<Object[]> rows = em.createNativeQuery(SIGNED + " and s.number > ?2 and coalesce(m.hand, '') = ''"
                        + " order by s.number limit " + most)
                .setParameter(1, consultation)
                .setParameter(2, after)
                .getResultList();
        return rows.stream().map(GroupingStore::signed).toList();
    }

    private static Signed signed(Object[] row) {
        return new Signed(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                Signature.of((byte[]) row[3], ((Number) row[2]).intValue()),
                ((Number) row[4]).longValue());
    }

    /** Number for the next campaign of the consultation, which was taken before. */
    int nextNumber(long consultation) {
        return ((Number) em.createNativeQuery("update campaign_grouping set last_number = last_number + 1"
                                + " where consultation_id = ?1 returning last_number")
                        .setParameter(1, consultation)
                        .getSingleResult())
                .intValue();
    }

    Campaign add(Campaign campaign) {
        em.persist(campaign);
        em.flush();
        return campaign;
    }

    /** Takes comments out of their campaigns. */
    void leave(Collection<Long> comments) {
        em.createNativeQuery("delete from campaign_member where comment_id = any (cast(?1 as bigint[]))")
                .setParameter(1, Numbers.array(comments))
                .executeUpdate();
    }

    /**
     * Puts comments into a campaign.
     *
     * @param hand {@code HELD} if it was decided by hand, else empty
     */
    void join(long consultation, long campaign, Collection<Long> comments, String hand) {
        em.createNativeQuery("insert into campaign_member as m (comment_id, consultation_id, number, campaign_id, hand)"
                        + " select c.id, c.consultation_id, c.number, ?2, ?4 from comment c"
                        + " where c.id = any (cast(?3 as bigint[])) and c.consultation_id = ?1 order by c.id"
                        + " on conflict (comment_id) do update set campaign_id = excluded.campaign_id,"
                        + " hand = excluded.hand,"
                        + " compared_with = case when m.campaign_id = excluded.campaign_id then m.compared_with end")
                .setParameter(1, consultation)
                .setParameter(2, campaign)
                .setParameter(3, Numbers.array(comments))
                .setParameter(4, hand)
                .executeUpdate();
    }

    /** Counts the members of campaigns anew. */
    void count(Collection<Long> campaigns) {
        em.createNativeQuery("update campaign c set members = (select count(*) from campaign_member m"
                        + " where m.campaign_id = c.id) where c.id = any (cast(?1 as bigint[]))")
                .setParameter(1, Numbers.array(campaigns))
                .executeUpdate();
    }

    /** A campaign as it stands in the database after statements that changed it. */
    Campaign fresh(long campaign) {
        var found = em.find(Campaign.class, campaign);
        em.flush();
        em.refresh(found);
        return found;
    }

    /** A few members of a campaign, evenly spread, and the one that stands for all, by comment. */
    @SuppressWarnings("unchecked")
    SortedMap<Long, Signature> sample(Campaign campaign, int most) {
        List<Object[]> rows = em.createNativeQuery("select s.comment_id, s.words, s.bins from (select m.comment_id,"
                        + " row_number() over (order by m.number) as place from campaign_member m"
                        + " where m.campaign_id = ?1) m join campaign_signature s on s.comment_id = m.comment_id"
                        + " where (m.place - 1) % ?2 = 0 or m.comment_id = ?3")
                .setParameter(1, campaign.id())
                .setParameter(2, (campaign.members() + most - 1) / most)
                .setParameter(3, campaign.representative().orElse(0L))
                .getResultList();
        var sample = new TreeMap<Long, Signature>();
        rows.forEach(row ->
                sample.put(((Number) row[0]).longValue(), Signature.of((byte[]) row[2], ((Number) row[1]).intValue())));
        return sample;
    }

    /** Makes a member stand for all; every member is to be compared with it. */
    void represent(long campaign, long comment) {
        em.createNativeQuery("update campaign set representative_id = ?2 where id = ?1")
                .setParameter(1, campaign)
                .setParameter(2, comment)
                .executeUpdate();
        em.createNativeQuery("update campaign_member set compared_with = null where campaign_id = ?1"
                        + " and compared_with is not null")
                .setParameter(1, campaign)
                .executeUpdate();
    }

    /** Lets the rows of the workbench follow some members that moved. Tells how many notes it took. */
    int follow(int most) {
        return ((Number) em.createNativeQuery("with noted as (delete from campaign_moved where id in (select id from"
                                + " campaign_moved order by id limit " + most + " for update skip locked)"
                                + " returning comment_id), now_in as (select n.comment_id, m.campaign_id from"
                                + " (select distinct comment_id from noted) n left join campaign_member m"
                                + " on m.comment_id = n.comment_id), followed as (update comment_work w"
                                + " set campaign_id = i.campaign_id from now_in i where w.comment_id = i.comment_id"
                                + " and w.campaign_id is distinct from i.campaign_id)"
                                + " select count(*) from noted")
                        .getSingleResult())
                .intValue();
    }
}
