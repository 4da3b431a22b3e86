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
 * @param place of a heading or paragraph to be on the page, counted from 1 over both; 0 is the top of the text
 * @param wish what to do there; without a paragraph and a place, on the whole
 * @param filter which comments
 * @param section the section of a long text, counted from 1, or {@code all}
 * @param language of the edition to read; the authoritative one if absent
 */
record ReaderQuery(
        Optional<Integer> version,
        Optional<String> at,
        Optional<Integer> place,
        Optional<Wish> wish,
        ReaderFilter filter,
        Optional<String> section,
        Optional<String> language) {
    static final String COMMENT = "comment";
    static final String AMENDMENT = "amendment";
    static final String MISSING = "missing";
    static final String WHOLE_TEXT = "all";

    /**
     * A form that a reader wants.
     *
     * @param act {@code comment}, {@code amendment} or {@code missing}
     * @param quote words of the paragraph to comment on; may be empty
     * @param occurrence which of the places where they stand is meant, counted from 1
     * @param buildsOn number of the amendment to build on
     */
    record Wish(String act, String quote, Optional<Integer> occurrence, Optional<Integer> buildsOn) {
        boolean missing() {
            return act.equals(MISSING);
        }
    }

    /** Reads the query of an address. What has no meaning counts as not there; a version must exist. */
    static ReaderQuery of(MultivaluedMap<String, String> query) {
        return new ReaderQuery(
                given(query, "version").map(ReaderQuery::version),
                given(query, "at"),
                number(query, "place"),
                given(query, "act")
                        .filter(act -> act.equals(COMMENT) || act.equals(AMENDMENT) || act.equals(MISSING))
                        .map(act -> new Wish(
                                act,
                                given(query, "quote").orElse(""),
                                number(query, "occurrence"),
                                number(query, "on"))),
                new ReaderFilter(
                        given(query, "group").flatMap(StakeholderGroup::of),
                        given(query, "kind").flatMap(CommentKind::of)),
                given(query, "section").filter(section -> section.matches("all|[1-9][0-9]{0,4}")),
                given(query, "lang"));
    }

    /** The page on which a form stands. */
    static ReaderQuery at(Spot spot, Optional<String> language) {
        boolean placed = spot.gap() || spot.section();
        return new ReaderQuery(
                Optional.empty(),
                spot.numbered(),
                Optional.of(spot.place()).filter(any -> placed),
                Optional.empty(),
                ReaderFilter.ALL,
                Optional.empty(),
                language);
    }

    static int version(String typed) {
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound("version", typed);
        }
        return Integer.parseInt(typed);
    }

    private static Optional<Integer> number(MultivaluedMap<String, String> query, String name) {
        return given(query, name).filter(typed -> typed.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    private static Optional<String> given(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
