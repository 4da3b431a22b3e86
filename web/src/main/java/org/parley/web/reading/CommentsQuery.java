package org.parley.web.reading;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentKind;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Form;

/**
 * What a reader asks of a list of comments. What has no meaning counts as not there.
 *
 * @param fields the fields of the form that narrows the list
 */
record CommentsQuery(Form fields) {
    /** In the place of the number of a paragraph: comments on the consultation as a whole. */
    static final String WHOLE = "whole";

    private static final List<String> NARROWING = List.of("paragraph", "group", "kind", "country", "lang", "answered");

    static CommentsQuery of(MultivaluedMap<String, String> query) {
        var fields = new LinkedHashMap<String, String>();
        query.keySet().stream()
                .filter(name -> !query.getFirst(name).isBlank())
                .forEach(name -> fields.put(name, query.getFirst(name).strip()));
        return new CommentsQuery(Form.filled(fields));
    }

    /** The number of a paragraph. */
    Optional<String> paragraph() {
        return fields.given("paragraph").filter(number -> !number.equals(WHOLE));
    }

    boolean onWhole() {
        return fields.has("paragraph", WHOLE);
    }

    Optional<String> document() {
        return fields.given("document");
    }

    Optional<Integer> version() {
        return fields.given("version").map(ReaderQuery::version);
    }

    /** Number of the last comment of the page before. */
    Optional<Integer> after() {
        return fields.number("after");
    }

    /** Whether the comments with most support come first. */
    boolean mostSupportedFirst() {
        return fields.has("sort", "supported");
    }

    /** Rank of the last comment of the page before, where the most supported come first. */
    Optional<Long> afterRank() {
        return fields.given("after")
                .filter(typed -> typed.matches("-?[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** Whether the list is narrowed at all. */
    boolean narrows() {
        return NARROWING.stream().anyMatch(name -> fields.given(name).isPresent());
    }

    /** The filter for the comments on one paragraph or heading. */
    CommentFilter filterOn(long paragraph) {
        return filter(Optional.of(paragraph));
    }

    /** The filter, once the paragraph is found. */
    CommentFilter filter(Optional<Long> paragraph) {
        return new CommentFilter(
                onWhole() ? Optional.of(CommentFilter.WHOLE) : paragraph,
                fields.given("group").flatMap(StakeholderGroup::of),
                fields.given("kind").flatMap(CommentKind::of),
                fields.given("country"),
                fields.given("lang"),
                fields.given("answered")
                        .filter(word -> word.equals("yes") || word.equals("no"))
                        .map("yes"::equals),
                !fields.has("sort", "oldest"));
    }
}
