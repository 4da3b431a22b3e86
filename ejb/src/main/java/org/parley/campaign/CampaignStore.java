package org.parley.campaign;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.kernel.Page;

/** Campaigns and their members in the database, for reading. */
@ApplicationScoped
class CampaignStore {
    @PersistenceContext
    EntityManager em;

    Optional<Campaign> campaign(long consultation, int number) {
        return em.createQuery(
                        "select c from Campaign c where c.consultationId = :consultation and c.number = :number",
                        Campaign.class)
                .setParameter("consultation", consultation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Campaign> campaign(long id) {
        return Optional.ofNullable(em.find(Campaign.class, id));
    }

    Page<Campaign> page(long consultation, Place after, int size) {
        var found = em.createQuery(
                        "select c from Campaign c where c.consultationId = :consultation and c.members > 0"
                                + " and (c.members < :members or c.members = :members and c.number > :number)"
                                + " order by c.members desc, c.number",
                        Campaign.class)
                .setParameter("consultation", consultation)
                .setParameter("members", after.members())
                .setParameter("number", after.number())
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> last.members() + "-" + last.number());
    }

    /** Place in the list of campaigns, the largest first. */
    record Place(int members, int number) {
        static final Place FIRST = new Place(Integer.MAX_VALUE, 0);

        static Place of(String cursor) {
            var parts = cursor.split("-", 2);
            return cursor.matches("[0-9]{1,9}-[0-9]{1,9}")
                    ? new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    : FIRST;
        }
    }

    @SuppressWarnings("unchecked")
    Optional<Campaign> of(long comment) {
        List<Campaign> found = em.createNativeQuery(
                        "select c.* from campaign c join campaign_member m on m.campaign_id = c.id"
                                + " where m.comment_id = ?1",
                        Campaign.class)
                .setParameter(1, comment)
                .getResultList();
        return found.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    Map<Long, Integer> numbers(Collection<Long> comments) {
        List<Object[]> rows = em.createNativeQuery(
                        "select m.comment_id, c.number from campaign_member m join campaign c"
                                + " on c.id = m.campaign_id where m.comment_id = any (cast(?1 as bigint[]))")
                .setParameter(1, Numbers.array(comments))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(CampaignStore::id, row -> ((Number) row[1]).intValue()));
    }

    List<Campaign> campaigns(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Campaign c where c.id in :ids order by c.number", Campaign.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A page of the members, in the order of their numbers. */
    @SuppressWarnings("unchecked")
    Page<Member> members(long campaign, boolean onlyWithAdditions, int after, int size) {
        List<Object[]> rows = em.createNativeQuery("select comment_id, hand, likeness, changed, additions,"
                        + " compared_with is not null, number from campaign_member where campaign_id = ?1"
                        + " and number > ?2" + (onlyWithAdditions ? " and additions > 0" : "")
                        + " order by number limit " + (size + 1))
                .setParameter(1, campaign)
                .setParameter(2, after)
                .getResultList();
        var page = Page.of(rows, size, last -> String.valueOf(last[6]));
        var comments = comments(page.items().stream().map(CampaignStore::id).toList());
        return page.map(row -> member(row, requireNonNull(comments.get(id(row)))));
    }

    @SuppressWarnings("unchecked")
    Optional<Member> member(Comment comment) {
        List<Object[]> rows = em.createNativeQuery("select comment_id, hand, likeness, changed, additions,"
                        + " compared_with is not null from campaign_member where comment_id = ?1"
                        + " and campaign_id is not null")
                .setParameter(1, comment.id())
                .getResultList();
        return rows.stream().map(row -> member(row, comment)).findFirst();
    }

    private static Member member(Object[] row, Comment comment) {
        return new Member(
                comment,
                row[1].equals("HELD"),
                ((Number) row[2]).doubleValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                (Boolean) row[5]);
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    /** Comments by identity. */
    Map<Long, Comment> comments(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    /** Identities of the members; without those that have sentences of their own or were not compared yet, if so wished. */
    @SuppressWarnings("unchecked")
    List<Long> comments(long campaign, boolean withAdditions) {
        List<Number> rows = em.createNativeQuery("select comment_id from campaign_member where campaign_id = ?1"
                        + (withAdditions ? "" : " and additions = 0 and compared_with is not null")
                        + " order by number")
                .setParameter(1, campaign)
                .getResultList();
        return rows.stream().map(Number::longValue).toList();
    }

    int withAdditions(long campaign) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from campaign_member where campaign_id = ?1 and additions > 0")
                        .setParameter(1, campaign)
                        .getSingleResult())
                .intValue();
    }

    /** The sentences that most members added. */
    @SuppressWarnings("unchecked")
    List<OwnSentence> sentences(long campaign, int most) {
        List<Object[]> rows = em.createNativeQuery("select a.sentence, c.language, f.comments, c.number from"
                        + " (select a.words, count(distinct a.comment_id) as comments, min(m.number) as first"
                        + " from campaign_member m join campaign_addition a on a.comment_id = m.comment_id"
                        + " where m.campaign_id = ?1 and m.additions > 0 group by a.words"
                        + " order by comments desc, first limit " + most + ") f"
                        + " join campaign_member m on m.campaign_id = ?1 and m.number = f.first"
                        + " join comment c on c.id = m.comment_id"
                        + " join lateral (select sentence from campaign_addition a where a.comment_id = m.comment_id"
                        + " and a.words = f.words order by place limit 1) a on true order by f.comments desc, f.first")
                .setParameter(1, campaign)
                .getResultList();
        return rows.stream()
                .map(row -> new OwnSentence(
                        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue()))
                .toList();
    }
}
