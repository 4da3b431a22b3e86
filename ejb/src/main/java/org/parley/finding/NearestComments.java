package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.kernel.Slug;
import org.parley.search.IndexUnavailable;
import org.parley.search.Likeness;
import org.parley.search.Near;

/**
 * Which comments of a consultation say something like a given one, by their words alone. It is a hint for people: while
 * the index cannot be searched there is none.
 */
@ApplicationScoped
@Transactional
public class NearestComments {
    @Inject
    IndexKeeper keeper;

    @PersistenceContext
    EntityManager em;

    /** Comments of the same consultation in the same language, the most alike first. */
    @Permitted(Right.SECRETARIAT)
    public List<NearComment> to(Slug consultation, Comment comment, int size) {
        var text = comment.text() + "\n\n" + comment.wording().orElse("");
        var likeness = new Likeness(
                text,
                comment.language(),
                IndexedKind.COMMENT.code(),
                consultation.value(),
                Set.of(IndexedKind.COMMENT.id(comment.id())),
                size);
        var found = text.isBlank() ? List.<Near>of() : found(likeness);
        var numbers = numbers(found);
        return found.stream()
                .flatMap(near -> Stream.ofNullable(numbers.get(near.id().value()))
                        .map(number -> new NearComment(number, near.share())))
                .toList();
    }

    private List<Near> found(Likeness likeness) {
        var index = keeper.index();
        try {
            return index.map(present -> present.nearest(likeness)).orElse(List.of());
        } catch (IndexUnavailable failed) {
            index.ifPresent(keeper::doubt);
            return List.of();
        }
    }

    /** Numbers of comments that were not withdrawn, by identity of the entry. */
    @SuppressWarnings("unchecked")
    private Map<String, Integer> numbers(List<Near> found) {
        var ids = found.stream()
                .map(near ->
                        near.id().value().substring(IndexedKind.COMMENT.code().length() + 1))
                .collect(Collectors.joining(","));
        List<Object[]> rows = ids.isEmpty()
                ? List.of()
                : em.createNativeQuery(
                                "select id, number from comment where withdrawn_at is null and id in (" + ids + ")")
                        .getResultList();
        var numbers = new HashMap<String, Integer>();
        rows.forEach(row -> numbers.put(
                IndexedKind.COMMENT.id(((Number) row[0]).longValue()).value(), ((Number) row[1]).intValue()));
        return numbers;
    }
}
