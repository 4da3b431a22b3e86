package org.parley.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.participation.TakingPart.Dimension;
import org.parley.participation.TakingPart.Figure;
import org.parley.participation.TakingPart.Kind;

/** Figures and invited organisations in the database. */
@ApplicationScoped
class ParticipationStore {
    private static final String RESPONDED = "exists (select 1 from participant p where p.consultation_id ="
            + " i.consultation_id and p.name_key in (i.name_key, lower(i.name)) and p.contributions > 0)";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Figure> figures(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select kind, dimension, value, total from participation_figure"
                        + " where consultation_id = ?1 and total > 0")
                .setParameter(1, consultation)
                .getResultList();
        return rows.stream()
                .map(row -> new Figure(
                        Kind.valueOf((String) row[0]),
                        Dimension.valueOf((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** Adds an organisation unless its name is there; gives how many were added. */
    int add(InvitedOrganisation invited) {
        return em.createNativeQuery("insert into invited_organisation (id, consultation_id, name, name_key, group_code,"
                        + " country, added_by, added_at) values (nextval('invited_organisation_id'), ?1, ?2, ?3, ?4,"
                        + " ?5, ?6, ?7) on conflict do nothing")
                .setParameter(1, invited.consultation())
                .setParameter(2, invited.name())
                .setParameter(3, invited.nameKey())
                .setParameter(4, invited.group().code())
                .setParameter(5, invited.country().orElse(null))
                .setParameter(6, invited.addedBy())
                .setParameter(7, Timestamp.from(invited.addedAt()))
                .executeUpdate();
    }

    boolean remove(long consultation, long id) {
        return em.createNativeQuery("delete from invited_organisation where consultation_id = ?1 and id = ?2")
                        .setParameter(1, consultation)
                        .setParameter(2, id)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    List<Invited> invited(long consultation, Optional<Boolean> responded, long after, int most) {
        var wanted = responded
                .map(yes -> yes ? " and " + RESPONDED : " and not " + RESPONDED)
                .orElse("");
        List<Object[]> rows = em.createNativeQuery("select i.id, " + RESPONDED + " from invited_organisation i"
                        + " where i.consultation_id = ?1 and i.id > ?2" + wanted + " order by i.id limit " + most)
                .setParameter(1, consultation)
                .setParameter(2, after)
                .getResultList();
        var ids = rows.stream().map(row -> ((Number) row[0]).longValue()).toList();
        var byId = organisations(ids);
        return rows.stream()
                .map(row -> new Invited(
                        Optional.ofNullable(byId.get(((Number) row[0]).longValue()))
                                .orElseThrow(),
                        (Boolean) row[1]))
                .toList();
    }

    private Map<Long, InvitedOrganisation> organisations(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select i from InvitedOrganisation i where i.id in :ids", InvitedOrganisation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(InvitedOrganisation::id, Function.identity()));
    }

    InvitedTally tally(long consultation) {
        var row = (Object[]) em.createNativeQuery("select count(*), count(*) filter (where " + RESPONDED + ")"
                        + " from invited_organisation i where i.consultation_id = ?1")
                .setParameter(1, consultation)
                .getSingleResult();
        return new InvitedTally(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
