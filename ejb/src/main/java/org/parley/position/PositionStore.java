package org.parley.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.document.Paragraph;
import org.parley.stakeholder.StakeholderGroup;

/** Positions and their quotations in the database. */
@ApplicationScoped
class PositionStore {
    private static final String SIGNS = """
            select count(*), count(*) filter (where c.kind = 'SUPPORT'), count(*) filter (where c.kind = 'OBJECTION'),
                count(*) filter (where c.kind = 'AMENDMENT'),
                count(*) filter (where c.kind = 'AMENDMENT' and d.decision in ('ACCEPTED', 'ACCEPTED_IN_PART')),
                coalesce(sum(t.backed), 0), coalesce(sum(t.contradicted), 0)
            from comment c left join disposition d on d.comment_id = c.id
            left join lateral (select sum(total) filter (where stance = 'SUPPORT') as backed,
                    sum(total) filter (where stance = 'OBJECT') as contradicted
                from support_tally s where s.comment_id = c.id and s.group_code = c.group_code) t on true
            where c.paragraph_id = any (cast(string_to_array(?1, ',') as bigint[])) and c.group_code = ?2
                and c.withdrawn_at is null
            """;

    @PersistenceContext
    EntityManager em;

    void add(Position position) {
        em.persist(position);
    }

    void flush() {
        em.flush();
    }

    /** Every position of a consultation with its quotations, in one statement. */
    List<Position> of(long consultation) {
        return em.createNamedQuery("Position.of", Position.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Every position of one group. */
    List<Position> of(long consultation, StakeholderGroup group) {
        return em.createNamedQuery("Position.ofGroup", Position.class)
                .setParameter("consultation", consultation)
                .setParameter("group", group)
                .getResultList();
    }

    Optional<Position> position(long consultation, long id) {
        return Optional.ofNullable(em.find(Position.class, id))
                .filter(position -> position.consultation() == consultation);
    }

    /** Quotations whose comment was edited or withdrawn since. */
    List<Quotation> toLookAt(long consultation) {
        return em.createNamedQuery("Quotation.toLookAt", Quotation.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    void add(OutcomeText texts) {
        em.persist(texts);
    }

    Optional<OutcomeText> texts(long consultation) {
        return Optional.ofNullable(em.find(OutcomeText.class, consultation));
    }

    /** The texts; others who want to write them wait until this transaction ends. */
    Optional<OutcomeText> textsToWrite(long consultation) {
        em.createNativeQuery("select id from consultation where id = ?1 for no key update")
                .setParameter(1, consultation)
                .getSingleResult();
        return texts(consultation);
    }

    /** Counts over the comments of a group on some paragraphs. */
    Signs signs(Collection<Long> paragraphs, StakeholderGroup group) {
        var row = (Object[]) em.createNativeQuery(SIGNS)
                .setParameter(1, paragraphs.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(2, group.code())
                .getSingleResult();
        return new Signs(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    /** The positions on a paragraph, whatever the version on which they were written. */
    List<Position> on(long consultation, Paragraph paragraph) {
        return em.createNamedQuery("Position.on", Position.class)
                .setParameter("consultation", consultation)
                .setParameter("lineage", paragraph.lineage())
                .getResultList();
    }

    /** The position of a group; others who want to write one on the paragraph wait until this transaction ends. */
    Optional<Position> toWrite(long consultation, Paragraph paragraph, StakeholderGroup group) {
        em.createNativeQuery("select id from paragraph where id = ?1 for no key update")
                .setParameter(1, paragraph.id())
                .getSingleResult();
        return on(consultation, paragraph).stream()
                .filter(position -> position.group() == group)
                .findFirst();
    }

    List<Comment> comments(long consultation, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Comment c where c.consultationId = :consultation and c.number in :numbers",
                                Comment.class)
                        .setParameter("consultation", consultation)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }
}
