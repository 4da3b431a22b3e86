package org.parley.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Voice;

/** Stances and their tallies in the database. Unique indexes hold that everybody is counted once. */
@ApplicationScoped
class SupportStore {
    private static final String OF_PERSON = "comment_id = ?1 and author_id = ?2 and organisation_id is null";
    private static final String OF_ORGANISATION = "comment_id = ?1 and organisation_id = ?2";

    @PersistenceContext
    EntityManager em;

    /**
     * A comment as it stands while others who change it, or want to take a stance on it, wait.
     *
     * @param state its present state
     * @param withdrawn whether it was withdrawn
     */
    record Held(int state, boolean withdrawn) {}

    Held hold(long comment) {
        var row = (Object[]) em.createNativeQuery(
                        "select state, withdrawn_at is not null from comment where id = ?1 for no key update")
                .setParameter(1, comment)
                .getSingleResult();
        return new Held(((Number) row[0]).intValue(), (Boolean) row[1]);
    }

    /** Takes the stance, in the place of the one that the same voice took before. */
    void take(long comment, int state, Stance stance, Voice voice, Instant now) {
        var key = voice.organisation().isPresent()
                ? "(comment_id, organisation_id) where organisation_id is not null"
                : "(comment_id, author_id) where organisation_id is null";
        em.createNativeQuery("insert into support (comment_id, stance, state, author_id, author_name, organisation_id,"
                        + " organisation_name, group_code, country, signed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as bigint), ?7, ?8, ?9, ?10) on conflict " + key
                        + " do update set stance = excluded.stance, state = excluded.state,"
                        + " author_id = excluded.author_id, author_name = excluded.author_name,"
                        + " organisation_name = excluded.organisation_name, group_code = excluded.group_code,"
                        + " country = excluded.country, signed_at = excluded.signed_at"
                        + " where support.stance <> excluded.stance or support.state <> excluded.state")
                .setParameter(1, comment)
                .setParameter(2, stance.name())
                .setParameter(3, state)
                .setParameter(4, voice.author())
                .setParameter(5, voice.authorName())
                .setParameter(6, voice.organisation().map(String::valueOf).orElse(null))
                .setParameter(7, voice.organisationName().orElse(null))
                .setParameter(8, voice.group().code())
                .setParameter(9, voice.country().orElse(null))
                .setParameter(10, Timestamp.from(now))
                .executeUpdate();
    }

    /** Takes a stance back; nothing happens if the voice has none. */
    void takeBack(long comment, Voice voice) {
        em.createNativeQuery(
                        "delete from support where " + (voice.organisation().isPresent() ? OF_ORGANISATION : OF_PERSON))
                .setParameter(1, comment)
                .setParameter(2, voice.organisation().orElseGet(voice::author))
                .executeUpdate();
    }

    Page<Support> page(long comment, Optional<Stance> stance, long after, int size) {
        var query = em.createQuery(
                "select s from Support s where s.commentId = :comment and s.id > :after"
                        + (stance.isPresent() ? " and s.stance = :stance" : "") + " order by s.id",
                Support.class);
        stance.ifPresent(wanted -> query.setParameter("stance", wanted));
        var found = query.setParameter("comment", comment)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> String.valueOf(last.id()));
    }

    /** The stances of a person, and of the organisations. */
    List<Support> of(long comment, long person, Collection<Long> organisations) {
        var query = em.createQuery(
                "select s from Support s where s.commentId = :comment and"
                        + " (s.voice.authorId = :person and s.voice.organisationId is null"
                        + (organisations.isEmpty() ? "" : " or s.voice.organisationId in :organisations")
                        + ") order by s.id",
                Support.class);
        if (!organisations.isEmpty()) {
            query.setParameter("organisations", organisations);
        }
        return query.setParameter("comment", comment)
                .setParameter("person", person)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    Map<Long, SupportTally> tallies(Collection<Long> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery(
                        "select comment_id, group_code, stance, total from support_tally where total > 0 and comment_id in"
                                + " (select cast(value as bigint) from json_array_elements_text(cast(cast(?1 as text)"
                                + " as json)))")
                .setParameter(1, comments.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")))
                .getResultList();
        var tallies = new HashMap<Long, SupportTally>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue()))
                .forEach((comment, figures) -> tallies.put(
                        comment,
                        SupportTally.of(
                                figures.stream().map(SupportStore::figure).toList())));
        return tallies;
    }

    private static SupportTally.Row figure(Object[] row) {
        return new SupportTally.Row(
                StakeholderGroup.of((String) row[1]).orElseThrow(),
                Stance.valueOf((String) row[2]),
                ((Number) row[3]).intValue());
    }

    /** How many support each state of the comment. */
    @SuppressWarnings("unchecked")
    Map<Integer, Integer> supportersByState(long comment) {
        List<Object[]> rows = em.createNativeQuery(
                        "select state, count(*) from support where comment_id = ?1 and stance = 'SUPPORT' group by state")
                .setParameter(1, comment)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> ((Number) row[1]).intValue()));
    }
}
