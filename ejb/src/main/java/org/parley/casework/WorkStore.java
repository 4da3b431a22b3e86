package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;

/** The list of the work in the database. */
@ApplicationScoped
class WorkStore {
    private static final String COLUMNS =
            "w.comment_id, w.number, w.paragraph_id, w.state, w.assignee_id, w.campaign_id";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    WorkFigures figures(long consultation) {
        List<Object[]> rows = em.createNativeQuery("select dimension, value, state, total from work_figure"
                        + " where consultation_id = ?1 and total > 0")
                .setParameter(1, consultation)
                .getResultList();
        return new WorkFigures(rows.stream()
                .map(row -> new WorkFigures.Figure(
                        (String) row[0],
                        (String) row[1],
                        WorkState.valueOf((String) row[2]),
                        ((Number) row[3]).intValue()))
                .toList());
    }

    /**
     * What is asked of a list.
     *
     * @param consultation which consultation
     * @param filter which comments, in which order
     * @param paragraphs in the order of the text, with 0 for the whole; looked at for that order alone
     * @param after place behind which to begin
     * @param most how many
     * @param condition more SQL on {@code comment_work w}, empty for none
     */
    record Wish(
            long consultation,
            WorkFilter filter,
            List<Long> paragraphs,
            Optional<WorkCursor> after,
            int most,
            String condition) {
        /** The same under one more condition. */
        Wish and(String more) {
            return new Wish(consultation, filter, paragraphs, after, most, condition + more);
        }

        Wish fromTheBeginning() {
            return new Wish(consultation, filter, paragraphs, Optional.empty(), most, condition);
        }
    }

    List<WorkRow> rows(Wish wish, WorkFigures figures) {
        return wish.filter().order() == WorkOrder.PARAGRAPH ? byParagraph(wish) : byNumber(wish, figures);
    }

    /** Each value of the narrowest dimension is read in the order of an index, and the first of all of them are taken. */
    private List<WorkRow> byNumber(Wish wish, WorkFigures figures) {
        var conditions = new WorkConditions(wish.filter());
        boolean newest = wish.filter().order() == WorkOrder.NEWEST;
        var behind = wish.after()
                .map(place -> " and w.number " + (newest ? "< " : "> ") + place.number())
                .orElse("");
        var order = " order by w.number" + (newest ? " desc" : "") + " limit " + wish.most();
        var narrowest =
                wish.filter().comments().isPresent() ? Optional.<WorkDimension>empty() : conditions.narrowest(figures);
        var rest = conditions.allBut(narrowest.map(Set::of).orElse(Set.of())) + behind + wish.condition() + order;
        var source = narrowest
                .map(dimension -> values(wish.filter().values(dimension), dimension) + " cross join lateral (select w.*"
                        + " from comment_work w where w." + dimension.column() + " = v.value and " + rest + ") w"
                        + order)
                .orElse("comment_work w where " + rest);
        return read("select " + COLUMNS + " from " + source, wish);
    }

    private static String values(Collection<String> values, WorkDimension dimension) {
        boolean number = dimension == WorkDimension.PARAGRAPH || dimension.optional();
        return values.stream()
                .map(value -> "(" + (number ? value : "'" + value + "'") + ")")
                .collect(Collectors.joining(", ", "(values ", ") v (value)"));
    }

    private List<WorkRow> byParagraph(Wish wish) {
        var order = wish.paragraphs();
        int first = wish.after().map(place -> order.indexOf(place.paragraph())).orElse(-1);
        var behind = wish.after().filter(place -> first >= 0);
        var paragraphs = order.subList(Math.max(first, 0), order.size());
        var conditions = new WorkConditions(wish.filter()).allBut(Set.of())
                + wish.condition()
                + behind.map(place -> " and (v.place > 1 or w.number > " + place.number() + ")")
                        .orElse("");
        return read(
                "select " + COLUMNS + " from unnest(cast('{" + joined(paragraphs)
                        + "}' as bigint[])) with ordinality v (value, place) cross join lateral (select w.* from comment_work w"
                        + " where w.paragraph_id = v.value and " + conditions + " order by w.number limit "
                        + wish.most()
                        + ") w order by v.place, w.number limit " + wish.most(),
                wish);
    }

    private static String joined(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked")
    private List<WorkRow> read(String sql, Wish wish) {
        List<Object[]> rows = filled(sql, wish.consultation(), wish.filter()).getResultList();
        return rows.stream()
                .map(row -> new WorkRow(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        WorkState.valueOf((String) row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    private Query filled(String sql, long consultation, WorkFilter filter) {
        var query = em.createNativeQuery(sql).setParameter(1, consultation);
        filter.comments().ifPresent(only -> query.setParameter(2, "{" + joined(only) + "}"));
        return query;
    }

    private static Optional<Long> number(@Nullable Object value) {
        return Optional.ofNullable((Number) value).map(Number::longValue);
    }

    /** The row of one comment. */
    Optional<WorkRow> row(long consultation, int number) {
        var wish = new Wish(consultation, WorkFilter.ALL, List.of(), Optional.empty(), 1, " and w.number = " + number);
        return byNumber(wish, new WorkFigures(List.of())).stream().findFirst();
    }

    /** Identities of the first comments that the filter lets through, in the order of their numbers. */
    List<Long> comments(long consultation, WorkFilter filter, int most) {
        var sql = "select w.comment_id, w.number from comment_work w where "
                + new WorkConditions(filter).allBut(Set.of()) + " order by w.number limit " + most;
        var found = new ArrayList<Long>();
        for (var row : filled(sql, consultation, filter).getResultList()) {
            found.add(((Number) ((Object[]) row)[0]).longValue());
        }
        return found;
    }

    /** Rows of (place of the count, dimension, value, number) of some counts in one statement. */
    @SuppressWarnings("unchecked")
    List<Object[]> counted(String sql, long consultation, WorkFilter filter) {
        return filled(sql, consultation, filter).getResultList();
    }

    List<Comment> comments(Collection<Long> identities) {
        return identities.isEmpty()
                ? List.of()
                : em.createQuery("select c from Comment c where c.id in :identities", Comment.class)
                        .setParameter("identities", identities)
                        .getResultList();
    }
}
