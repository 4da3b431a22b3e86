package org.parley.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.comment.CommentFigures;
import org.parley.comment.CommentFilter;
import org.parley.comment.ShownComment;
import org.parley.comment.ShownComments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.kernel.Settings;
import org.parley.markup.Markup;
import org.parley.web.Site;

/** Puts a consultation together as one file, with as many of its comments as the size allows. */
@RequestScoped
class TakingAlong {
    private static final int MOST_COMMENTS = 3;
    private static final int BYTES_FOR_ALL = 40_000;
    private static final int BYTES_FOR_PIECE = 2_400;
    private static final int FEWEST_PIECES = 100;

    @Inject
    Documents documents;

    @Inject
    ShownComments shown;

    @Inject
    CommentFigures figures;

    @Inject
    OfflineWords words;

    @Inject
    Settings settings;

    @Inject
    Site site;

    @Inject
    Clock clock;

    TakenAlong file(Consultation consultation) {
        var texts = documents.published(consultation).stream().map(this::text).toList();
        return new TakenAlong(
                consultation, fitting(texts), words.data(consultation), clock.instant(), settings.contact());
    }

    private TakenAlong.Text text(OpenDocument opened) {
        var totals = figures.totals(opened.version(), Optional.empty(), Optional.empty());
        var paragraphs = documents.paragraphs(opened.version());
        var leading = shown.leading(paragraphs, CommentFilter.ALL, MOST_COMMENTS).stream()
                .collect(Collectors.groupingBy(
                        ShownComment::paragraph, Collectors.mapping(ShownComment::comment, Collectors.toList())));
        return new TakenAlong.Text(
                opened,
                paragraphs.stream()
                        .map(paragraph -> piece(
                                paragraph,
                                totals.getOrDefault(paragraph.id(), 0),
                                leading.getOrDefault(paragraph.id(), List.of())))
                        .toList());
    }

    private TakenPiece piece(Paragraph paragraph, int count, List<Comment> leading) {
        var plain = Markup.toPlainText(paragraph.text());
        return new TakenPiece(
                paragraph,
                site.html(paragraph.text()),
                Optional.of(paragraph.text()).filter(raw -> !raw.equals(plain)),
                count,
                leading);
    }

    /** The texts with so many comments on each paragraph that the file stays small. */
    private static List<TakenAlong.Text> fitting(List<TakenAlong.Text> texts) {
        var pieces = texts.stream().flatMap(text -> text.pieces().stream()).toList();
        long room = BYTES_FOR_ALL + (long) BYTES_FOR_PIECE * Math.max(FEWEST_PIECES, pieces.size());
        long taken =
                BYTES_FOR_ALL + pieces.stream().mapToLong(TakenPiece::bytes).sum();
        int most = MOST_COMMENTS;
        while (most > 0 && taken + bytes(pieces, most) > room) {
            most--;
        }
        int shown = most;
        return texts.stream()
                .map(text -> new TakenAlong.Text(
                        text.opened(),
                        text.pieces().stream()
                                .map(piece -> piece.withComments(shown))
                                .toList()))
                .toList();
    }

    private static long bytes(List<TakenPiece> pieces, int most) {
        return pieces.stream().mapToLong(piece -> piece.bytesOfComments(most)).sum();
    }
}
