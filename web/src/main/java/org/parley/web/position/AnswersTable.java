package org.parley.web.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.comment.CommentFilter;
import org.parley.comment.QuotedWords;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.intake.CsvCell;
import org.parley.kernel.Page;

/** Writes comments and answers as a table, a page at a time, so that its length costs no memory. */
@ApplicationScoped
class AnswersTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
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
                    "builds-on")
            .get();

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    /** @param address to which the number of a comment is added */
    void write(Consultation consultation, String address, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = new CSVPrinter(writer, FORMAT);
        var places = new HashMap<Long, Place>();
        Optional<Integer> after = Optional.empty();
        do {
            var page = dispositions.list(consultation, CommentFilter.ALL, after, Page.LONGEST);
            learn(places, page.items());
            for (var item : page.items()) {
                csv.printRecord(cells(item, address, places).map(CsvCell::safe).toList());
            }
            after = page.following().map(Integer::valueOf);
        } while (after.isPresent());
        csv.flush();
    }

    private void learn(Map<Long, Place> places, List<AnsweredComment> items) {
        var unknown = items.stream()
                .flatMap(item -> item.comment().paragraph().stream())
                .filter(paragraph -> !places.containsKey(paragraph))
                .distinct()
                .toList();
        documents.places(unknown).forEach(place -> places.put(place.paragraph().id(), place));
    }

    private static Stream<String> cells(AnsweredComment item, String address, Map<Long, Place> places) {
        var comment = item.comment();
        var place = comment.paragraph().map(places::get);
        var answer = item.disposition();
        return Stream.of(
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
                comment.buildsOn().map(String::valueOf).orElse(""));
    }
}
