package org.parley.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Coverage;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.Conflict;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Settings;
import org.parley.markup.Markup;
import org.parley.publication.AnswerTable.Answer;
import org.parley.publication.AnswerTable.Changed;
import org.parley.publication.AnswerTable.Row;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.Text;

/** Reads the table of answers for print. */
@ApplicationScoped
@Transactional
public class AnswerTables {
    private static final int BEGINNING = 400;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The table, or a part of it.
     *
     * @param part from 1; 0 for the whole
     * @throws Conflict if the whole is too long for one file
     * @throws NotFound if there is no such part
     */
    @Permitted(Right.ANYONE)
    public AnswerTable of(Consultation consultation, int part) {
        var coverage = dispositions.coverage(consultation);
        int last = dispositions.lastNumber(consultation);
        int parts = AnswerTable.parts(last);
        if (part == 0 && parts > 1) {
            throw new Conflict("answers-too-long", Map.of("comments", last, "parts", parts));
        }
        if (part < 0 || part > parts) {
            throw new NotFound("part", part);
        }
        int after = Math.max(0, part - 1) * AnswerTable.PART;
        return table(
                consultation,
                coverage,
                part,
                parts,
                rows(consultation, after, part == 0 || parts == 1 ? last : after + AnswerTable.PART));
    }

    private AnswerTable table(Consultation consultation, Coverage coverage, int part, int parts, List<Row> rows) {
        return new AnswerTable(
                Text.of(consultation.title(), consultation.language()),
                consultation
                        .publishedAt()
                        .orElseGet(clock::instant)
                        .atZone(consultation.zone())
                        .toLocalDate(),
                URI.create(settings.baseAddress() + "/consultations/" + consultation.slug() + "/answers"),
                Locale.forLanguageTag(consultation.language()),
                parts == 1 ? 0 : part,
                parts,
                coverage.answered(),
                coverage.total(),
                rows);
    }

    private List<Row> rows(Consultation consultation, int after, int last) {
        var rows = new ArrayList<Row>();
        var labels = new ReportLabels(Locale.forLanguageTag(consultation.language()));
        Optional<Integer> from = Optional.of(after);
        while (from.isPresent() && from.get() < last) {
            var page =
                    dispositions.list(consultation, CommentFilter.ALL, from, Math.min(Page.LONGEST, last - from.get()));
            var setting = new Setting(
                    consultation, settings.baseAddress(), labels, places(page.items()), named(page.items()));
            page.items().forEach(item -> rows.add(setting.row(item)));
            from = page.following().map(Integer::valueOf);
        }
        return rows;
    }

    private Map<Long, Place> places(List<AnsweredComment> items) {
        var wanted = items.stream()
                .flatMap(item -> Stream.concat(
                        item.comment().paragraph().stream(),
                        item.disposition().flatMap(Disposition::changedParagraph).stream()))
                .distinct()
                .toList();
        var places = new HashMap<Long, Place>();
        documents.places(wanted).forEach(place -> places.put(place.paragraph().id(), place));
        return places;
    }

    private Map<Long, Integer> named(List<AnsweredComment> items) {
        return dispositions.named(
                items.stream().flatMap(item -> item.disposition().stream()).toList());
    }

    /** What rows of a page are made with. */
    private record Setting(
            Consultation consultation,
            URI base,
            ReportLabels labels,
            Map<Long, Place> places,
            Map<Long, Integer> named) {

        Row row(AnsweredComment item) {
            var comment = item.comment();
            var group = comment.voice().group();
            return new Row(
                    comment.number(),
                    URI.create(base + "/consultations/" + consultation.slug() + "/comments/" + comment.number()),
                    comment.paragraph()
                            .flatMap(id -> Optional.ofNullable(places.get(id)))
                            .flatMap(place -> place.paragraph().number())
                            .orElse(""),
                    new Group(GroupMark.of(group), labels.word(group)),
                    comment.voice().name(),
                    said(comment),
                    comment.standing().withdrawn(),
                    item.disposition().map(this::answer));
        }

        private Text said(Comment comment) {
            return comment.standing()
                    .withdrawnAt()
                    .map(moment -> Text.of(
                            labels.text(
                                    "comment.withdrawn",
                                    "day",
                                    labels.date(
                                            moment.atZone(consultation.zone()).toLocalDate())),
                            labels.locale().toLanguageTag()))
                    .orElseGet(() -> Text.of(
                            Markup.excerpt(
                                    comment.text().isBlank() ? comment.wording().orElse("") : comment.text(),
                                    BEGINNING),
                            comment.language()));
        }

        private Answer answer(Disposition given) {
            return new Answer(
                    given.decision(),
                    Text.of(Markup.toPlainText(given.reason()), consultation.language()),
                    given.duplicateOf().flatMap(id -> Optional.ofNullable(named.get(id))),
                    given.changedParagraph()
                            .flatMap(id -> Optional.ofNullable(places.get(id)))
                            .map(place -> new Changed(
                                    place.paragraph().number().orElse("–"),
                                    place.version().number())));
        }
    }
}
