package org.parley.web.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.CommentFilter;
import org.parley.comment.QuotedWords;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.Page;
import org.parley.web.disposition.AnswerLinks.Links;

/**
 * Comments and answers as rows of a table, a page at a time, so that its length costs no memory. A withdrawn comment is a
 * row without words that says when; nothing is left out.
 */
@ApplicationScoped
class AnswerRows {
    /** Names of the columns; they are data, and not translated. */
    static final List<String> HEAD = List.of(
            "number",
            "address",
            "document",
            "version",
            "paragraph",
            "kind",
            "group",
            "author",
            "country",
            "language",
            "made",
            "text",
            "wording",
            "decision",
            "reason",
            "decided",
            "withdrawn",
            "target",
            "place",
            "quote",
            "builds-on",
            "duplicate-of",
            "changed-version",
            "changed-paragraph");

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    AnswerLinks links;

    /** Takes rows in the order of the comments. */
    @FunctionalInterface
    interface Writer {
        void row(List<String> cells) throws IOException;
    }

    /** @param address to which the number of a comment is added */
    void write(Consultation consultation, String address, Writer out) throws IOException {
        var places = new HashMap<Long, Place>();
        Optional<Integer> after = Optional.empty();
        do {
            var page = dispositions.list(consultation, CommentFilter.ALL, after, Page.LONGEST);
            learn(places, page.items());
            var found = links.of(page.items().stream()
                    .flatMap(item -> item.disposition().stream())
                    .toList());
            for (var item : page.items()) {
                out.row(cells(item, address, places, found));
            }
            after = page.following().map(Integer::valueOf);
        } while (after.isPresent());
    }

    private void learn(Map<Long, Place> places, List<AnsweredComment> items) {
        var unknown = items.stream()
                .flatMap(item -> item.comment().paragraph().stream())
                .filter(paragraph -> !places.containsKey(paragraph))
                .distinct()
                .toList();
        documents.places(unknown).forEach(place -> places.put(place.paragraph().id(), place));
    }

    private static List<String> cells(AnsweredComment item, String address, Map<Long, Place> places, Links links) {
        var comment = item.comment();
        var place = comment.paragraph().map(places::get);
        var answer = item.disposition();
        var changed = answer.flatMap(links::changed);
        return List.of(
                String.valueOf(comment.number()),
                address + comment.number(),
                place.map(known -> known.document().slug().value()).orElse(""),
                place.map(known -> String.valueOf(known.version().number())).orElse(""),
                place.flatMap(known -> known.paragraph().number()).orElse(""),
                comment.kind().code(),
                comment.voice().group().code(),
                comment.voice().name(),
                comment.voice().country().orElse(""),
                comment.language(),
                comment.createdAt().toString(),
                comment.text(),
                comment.wording().orElse(""),
                answer.map(given -> given.decision().code()).orElse(""),
                answer.map(given -> given.reason()).orElse(""),
                answer.map(given -> given.decidedAt().toString()).orElse(""),
                comment.standing().withdrawnAt().map(Instant::toString).orElse(""),
                comment.target().code(),
                place.map(known -> String.valueOf(
                                comment.gapBefore() ? 0 : known.paragraph().place()))
                        .orElse(""),
                comment.quoted().map(QuotedWords::text).orElse(""),
                comment.buildsOn().map(String::valueOf).orElse(""),
                answer.flatMap(links::duplicateOf).map(String::valueOf).orElse(""),
                changed.map(known -> String.valueOf(known.version().number())).orElse(""),
                changed.flatMap(known -> known.paragraph().number()).orElse(""));
    }
}
