package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.stakeholder.StakeholderGroup;

/** Counts the members of campaigns in the database. */
@ApplicationScoped
class SenderStore {
    @PersistenceContext
    EntityManager em;

    Senders of(long campaign, ZoneId zone) {
        return new Senders(
                counts(campaign, "c.group_code", "2 desc, 1").stream()
                        .map(row -> new Senders.OfGroup(
                                StakeholderGroup.of((String) row[0]).orElseThrow(), count(row)))
                        .toList(),
                counts(campaign, "coalesce(c.country, '')", "2 desc, 1").stream()
                        .map(row -> new Senders.OfCountry((String) row[0], count(row)))
                        .toList(),
                counts(campaign, "to_char(c.created_at at time zone '" + zone.getId() + "', 'YYYY-MM-DD')", "1")
                        .stream()
                        .map(row -> new Senders.OfDay(LocalDate.parse((String) row[0]), count(row)))
                        .toList());
    }

    private static int count(Object[] row) {
        return ((Number) row[1]).intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counts(long campaign, String column, String order) {
        return em.createNativeQuery("select " + column + ", count(*) from campaign_member m join comment c"
                        + " on c.id = m.comment_id where m.campaign_id = ?1 group by 1 order by " + order)
                .setParameter(1, campaign)
                .getResultList();
    }

    /** The outlines of several campaigns at once. */
    @SuppressWarnings("unchecked")
    Map<Long, Outline> outlines(Collection<Long> campaigns, ZoneId zone) {
        var groups = groups(campaigns);
        List<Object[]> rows = em.createNativeQuery("select m.campaign_id, count(distinct c.country),"
                        + " to_char(min(c.created_at) at time zone ?2, 'YYYY-MM-DD'),"
                        + " to_char(max(c.created_at) at time zone ?2, 'YYYY-MM-DD') from campaign_member m"
                        + " join comment c on c.id = m.comment_id where m.campaign_id = any (cast(?1 as bigint[]))"
                        + " group by m.campaign_id")
                .setParameter(1, Numbers.array(campaigns))
                .setParameter(2, zone.getId())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> new Outline(
                                groups.getOrDefault(((Number) row[0]).longValue(), List.of()),
                                count(row),
                                LocalDate.parse((String) row[2]),
                                LocalDate.parse((String) row[3]))));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<Senders.OfGroup>> groups(Collection<Long> campaigns) {
        List<Object[]> rows = em.createNativeQuery("select m.campaign_id, count(*), c.group_code from campaign_member m"
                        + " join comment c on c.id = m.comment_id where m.campaign_id = any (cast(?1 as bigint[]))"
                        + " group by m.campaign_id, c.group_code order by 2 desc, 3")
                .setParameter(1, Numbers.array(campaigns))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(
                                row -> new Senders.OfGroup(
                                        StakeholderGroup.of((String) row[2]).orElseThrow(), count(row)),
                                Collectors.toList())));
    }

    /** How far the members of campaigns are answered, from the figures of the workbench. */
    @SuppressWarnings("unchecked")
    Map<Long, Answering> answering(long consultation, List<Long> campaigns) {
        List<Object[]> rows = em.createNativeQuery("select value, coalesce(sum(total) filter (where state in"
                        + " ('UNREAD', 'READ')), 0), coalesce(sum(total) filter (where state = 'PROPOSED'), 0),"
                        + " coalesce(sum(total) filter (where state = 'ANSWERED'), 0) from work_figure"
                        + " where consultation_id = ?1 and dimension = 'campaign' and value = any (cast(?2 as varchar[]))"
                        + " group by value")
                .setParameter(1, consultation)
                .setParameter(2, Numbers.array(campaigns))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> Long.valueOf((String) row[0]),
                        row -> new Answering(
                                ((Number) row[1]).intValue(),
                                ((Number) row[2]).intValue(),
                                ((Number) row[3]).intValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
