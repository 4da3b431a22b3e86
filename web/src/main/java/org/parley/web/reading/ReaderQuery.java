package org.parley.web.reading;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.parley.comment.CommentKind;
import org.parley.kernel.NotFound;
import org.parley.stakeholder.StakeholderGroup;

/**
 * What a reader asks of the text.
 *
 * @param version number of the version; the newest if absent
 * @param at number of a paragraph to be on the page
 * @param act what to do there: {@code comment} or {@code amendment}; without a paragraph, on the whole
 * @param filter which comments
 * @param section the section of a long text, counted from 1, or {@code all}
 */
record ReaderQuery(
        Optional<Integer> version,
        Optional<String> at,
        Optional<String> act,
        ReaderFilter filter,
        Optional<String> section) {
    static final String COMMENT = "comment";
    static final String AMENDMENT = "amendment";
    static final String WHOLE_TEXT = "all";

    /** Reads the query of an address. What has no meaning counts as not there; a version must exist. */
    static ReaderQuery of(MultivaluedMap<String, String> query) {
        return new ReaderQuery(
                given(query, "version").map(ReaderQuery::version),
                given(query, "at"),
                given(query, "act").filter(act -> act.equals(COMMENT) || act.equals(AMENDMENT)),
                new ReaderFilter(
                        given(query, "group").flatMap(StakeholderGroup::of),
                        given(query, "kind").flatMap(CommentKind::of)),
                given(query, "section").filter(section -> section.matches("all|[1-9][0-9]{0,4}")));
    }

    static int version(String typed) {
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound("version", typed);
        }
        return Integer.parseInt(typed);
    }

    private static Optional<String> given(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
