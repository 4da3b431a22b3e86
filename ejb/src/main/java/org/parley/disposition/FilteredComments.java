package org.parley.disposition;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.CommentFilter;

/**
 * The query for comments beside their answers. A paragraph stands for itself and for all those of earlier
 * versions from which it comes; paragraph 0 is the consultation as a whole.
 */
final class FilteredComments {
    private final CommentFilter filter;
    private final StringBuilder conditions = new StringBuilder("c.consultationId = :consultation");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FilteredComments(long consultation, CommentFilter filter) {
        this.filter = filter;
        parameters.put("consultation", consultation);
        filter.paragraph().ifPresent(this::onParagraph);
        condition("c.voice.group", "group", filter.group());
        condition("c.kind", "kind", filter.kind());
        condition("c.voice.country", "country", filter.country());
        condition("c.language", "language", filter.language());
        filter.answered().ifPresent(answered -> conditions
                .append(" and d.commentId is ")
                .append(answered ? "not null" : "null and c.standing.withdrawnAt is null"));
    }

    private void onParagraph(long paragraph) {
        if (paragraph == 0) {
            conditions.append(" and c.paragraphId is null");
        } else {
            conditions.append(
                    " and c.paragraphId in (select d.ancestorId from Descent d where d.paragraphId = :paragraph)");
            parameters.put("paragraph", paragraph);
        }
    }

    private void condition(String path, String name, Optional<?> wanted) {
        wanted.ifPresent(value -> {
            conditions.append(" and ").append(path).append(" = :").append(name);
            parameters.put(name, value);
        });
    }

    /** Only those answered in this way. */
    FilteredComments decided(Optional<Decision> decision) {
        condition("d.decision", "decision", decision);
        return this;
    }

    /** Only those behind the one with this number, in the order of the filter. */
    FilteredComments after(Optional<Integer> number) {
        number.ifPresent(value -> {
            conditions.append(filter.newestFirst() ? " and c.number < :after" : " and c.number > :after");
            parameters.put("after", value);
        });
        return this;
    }

    TypedQuery<Object[]> of(EntityManager em, String select) {
        var query = em.createQuery(
                select + " from Comment c left join Disposition d on d.commentId = c.id where " + conditions
                        + " order by c.number" + (filter.newestFirst() ? " desc" : ""),
                Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
