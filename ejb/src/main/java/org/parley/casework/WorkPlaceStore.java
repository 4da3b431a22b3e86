package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The paragraphs that comments are on, in the order of the texts. */
@ApplicationScoped
class WorkPlaceStore {
    /** Those of the newest versions, and those of older ones that have comments, each where its successor stands. */
    private static final String PLACES = """
            with newest as (
                select distinct on (v.document_id) v.id, v.number, v.document_id, d.slug
                from document_version v join document d on d.id = v.document_id
                where d.consultation_id = ?1 and v.published_at is not null
                order by v.document_id, v.number desc),
            commented as (
                select distinct cast(f.value as bigint) as id from work_figure f
                where f.consultation_id = ?1 and f.dimension = 'paragraph' and f.value <> '0' and f.total > 0)
            select p.id, n.slug, n.number as version, p.number, p.id as current, p.number as current_number,
                   n.document_id, p.place
            from newest n join paragraph p on p.version_id = n.id
            where p.number is not null or p.id in (select id from commented)
            union all
            select p.id, d.slug, v.number, p.number, h.id, h.number, d.id, coalesce(h.place, p.place)
            from commented c
            join paragraph p on p.id = c.id
            join document_version v on v.id = p.version_id
            join document d on d.id = v.document_id
            left join (paragraph_descent a join paragraph h on h.id = a.paragraph_id join newest n on n.id = h.version_id)
                on a.ancestor_id = p.id
            where not exists (select 1 from newest n where n.id = p.version_id)
            order by 7, 8, 3
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<WorkPlace> places(long consultation) {
        List<Object[]> rows =
                em.createNativeQuery(PLACES).setParameter(1, consultation).getResultList();
        return rows.stream()
                .map(row -> new WorkPlace(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        Optional.ofNullable((String) row[3]),
                        Optional.ofNullable((Number) row[4]).map(Number::longValue),
                        Optional.ofNullable((String) row[5])))
                .toList();
    }
}
