package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.CommentFigures;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.NotFound;

/** Puts the page of one paragraph together, a page of its comments at a time. */
@RequestScoped
class ParagraphPages {
    private static final int SIZE = 30;

    @Inject
    Documents documents;

    @Inject
    Comments comments;

    @Inject
    CommentFigures figures;

    @Inject
    CommentsPages lists;

    @Inject
    Passages passages;

    @Inject
    Clock clock;

    ParagraphView page(Consultation consultation, OpenDocument opened, String name, CommentsQuery query) {
        var paragraph = paragraph(opened, name);
        var filter = query.filterOn(paragraph.id());
        var found = query.mostSupportedFirst()
                ? comments.mostSupported(consultation, filter, query.afterRank(), SIZE)
                : comments.list(consultation, filter, query.after(), SIZE);
        var address = ReaderAddress.of(consultation.slug(), opened);
        var margin = Figures.of(figures.on(List.of(paragraph)), new ReaderFilter(filter.group(), filter.kind()))
                .margin(paragraph, List.of());
        return new ParagraphView(
                consultation,
                opened,
                paragraph,
                address,
                query.fields(),
                margin,
                passages.marks(paragraph, quoting(found.items()), address.comments()),
                lists.listed(
                        found.items(),
                        Optional.of(paragraph),
                        lists.descents(new Place(opened.document(), opened.version(), paragraph))),
                lists.following(found.next()),
                consultation.takesContributions(clock.instant()));
    }

    private Paragraph paragraph(OpenDocument opened, String name) {
        return name.matches("s[0-9]{1,6}")
                ? documents
                        .at(opened.version(), Integer.parseInt(name.substring(1)))
                        .filter(found -> found.level() > 0)
                        .orElseThrow(() -> new NotFound("paragraph", name))
                : documents.paragraph(opened.version(), name);
    }

    private static List<Comment> quoting(List<Comment> found) {
        return found.stream().filter(comment -> comment.quoted().isPresent()).toList();
    }
}
