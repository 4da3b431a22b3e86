package org.parley.comment;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a filter in SQL, on {@code comment c}, and their parameters in order. */
final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** Place of the parameter that is the paragraph; 0 if comments on any are wanted. */
    private int paragraph;

    private Conditions() {}

    /** Comments of a consultation. */
    static Conditions of(long consultation, CommentFilter filter) {
        var conditions = new Conditions().and("c.consultation_id = ?", consultation);
        filter.paragraph().ifPresent(paragraph -> {
            if (paragraph == CommentFilter.WHOLE) {
                conditions.sql.append(" and c.paragraph_id is null");
            } else {
                conditions.parameters.add(paragraph);
                conditions.paragraph = conditions.parameters.size();
            }
        });
        filter.country().ifPresent(country -> conditions.and("c.country = ?", country));
        filter.language().ifPresent(language -> conditions.and("c.language = ?", language));
        filter.answered().ifPresent(answered -> conditions
                .sql
                .append(answered ? " and" : " and not")
                .append(" exists (select 1 from disposition d where d.comment_id = c.id)")
                .append(answered ? "" : " and c.withdrawn_at is null"));
        return conditions.byGroupAndKind(filter);
    }

    private Conditions byGroupAndKind(CommentFilter filter) {
        filter.group().ifPresent(group -> and("c.group_code = ?", group.code()));
        filter.kind().ifPresent(kind -> and("c.kind = ?", kind.name()));
        return this;
    }

    /** Adds a condition with one parameter. */
    Conditions and(String condition, Object parameter) {
        parameters.add(parameter);
        sql.append(sql.isEmpty() ? "" : " and ").append(condition).append(parameters.size());
        return this;
    }

    /**
     * What stands behind {@code select … from} to find the first comments {@code c} in an order. Of a paragraph and of
     * each of those from which it comes as many are read, and no more, however many there are.
     */
    String source(String order, int most) {
        if (paragraph == 0) {
            return "comment c where " + sql + order;
        }
        return "paragraph_descent a cross join lateral (select c.* from comment c where c.paragraph_id = a.ancestor_id and "
                + sql + order + " limit " + most + ") c where a.paragraph_id = ?" + paragraph + order;
    }

    /** The condition that comments are on the paragraph, if one is wanted, or on those from which it comes. */
    String onParagraph() {
        return paragraph == 0
                ? ""
                : " and c.paragraph_id in (select a.ancestor_id from paragraph_descent a where a.paragraph_id = ?"
                        + paragraph + ")";
    }

    /** The parameters of a query in which these conditions stand. */
    <Q extends Query> Q fill(Q query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
