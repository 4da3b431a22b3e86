package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.amendment.Difference;
import org.parley.comment.CommentFigures;
import org.parley.comment.ShownComments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.document.Outline;
import org.parley.document.Paragraph;
import org.parley.edition.Edition;
import org.parley.edition.Editions;

/**
 * Puts the page with the text and its margin together. Of a long text only the section shown is read; the number of
 * statements is the same for few comments and for many.
 */
@RequestScoped
class ReaderPages {
    @Inject
    Documents documents;

    @Inject
    Editions editions;

    @Inject
    CommentFigures figures;

    @Inject
    ShownComments shown;

    @Inject
    Passages passages;

    @Inject
    Beginnings beginnings;

    @Inject
    CommentForms forms;

    @Inject
    Clock clock;

    /** The page that a reader asked for, with a new form if they asked for one. */
    ReaderView page(Consultation consultation, OpenDocument opened, ReaderQuery query) {
        return page(consultation, opened, query, blocks -> beginnings.form(consultation, opened, query, blocks));
    }

    /** The page with a form that was sent and comes back. */
    ReaderView page(Consultation consultation, OpenDocument opened, CommentForm form) {
        return page(
                consultation,
                opened,
                ReaderQuery.at(form.spot(), form.form().given("edition")),
                blocks -> Optional.of(beginnings.completed(form, blocks)));
    }

    private ReaderView page(
            Consultation consultation,
            OpenDocument opened,
            ReaderQuery query,
            Function<List<Paragraph>, Optional<CommentForm>> form) {
        var whole = documents.outline(opened.version()).entries();
        var text = whole.subList(titled(whole, opened) ? 1 : 0, whole.size());
        var sectioning = Sectioning.of(text.stream().map(Outline.Entry::level).toList(), Stretch.MOST_ON_PAGE);
        var stretch = Stretch.of(text, sectioning, query);
        var blocks = documents.stretch(opened.version(), stretch.first(), stretch.last());
        var filter = query.filter();
        var reading = editions.reading(
                opened.version(), query.language(), opened.document().language(), stretch.first(), stretch.last());
        var language = reading.chosen().map(Edition::language);
        var totals = figures.totals(opened.version(), filter.group(), filter.kind());
        var tallies = new DocumentTallies(figures.byDocument(consultation));
        var address = ReaderAddress.of(consultation.slug(), opened)
                .with(filter, stretch.name())
                .in(language);
        return new ReaderView(
                consultation,
                opened,
                reading,
                address,
                Contents.of(text, sectioning, stretch, totals),
                passages.of(blocks, sectioning.topLevel(), filter, address.comments()).stream()
                        .map(passage -> passage.in(reading))
                        .toList(),
                sectioning.count(),
                stretch,
                GroupCount.present(group -> tallies.of(opened.document().id(), group)),
                new Elsewhere(
                        tallies.of(DocumentTallies.WHOLE),
                        totals.isEmpty() && !filter.narrows()
                                ? tallies.of(opened.document().id())
                                : 0,
                        titled(whole, opened)
                                ? totals.getOrDefault(whole.getFirst().id(), 0)
                                : 0,
                        shown.countOnRemoved(opened)),
                form.apply(blocks).map(begun -> begun.inEdition(language)),
                consultation.takesContributions(clock.instant()) ? "" : forms.whyClosed(consultation));
    }

    /** Whether a first heading only repeats the title of the document; it is not shown again. */
    private static boolean titled(List<Outline.Entry> text, OpenDocument opened) {
        return !text.isEmpty()
                && text.getFirst().level() > 0
                && Difference.same(text.getFirst().heading(), opened.document().title());
    }
}
