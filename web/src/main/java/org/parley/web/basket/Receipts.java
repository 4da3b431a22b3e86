package org.parley.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.Comment;
import org.parley.comment.CommentTarget;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.document.Paragraph;
import org.parley.web.Site;

/** The receipts of comments that were sent together: for the page, and as a text to keep. */
@RequestScoped
public class Receipts {
    private static final int LONGEST_HEADING = 60;

    @Inject
    Comments comments;

    @Inject
    KeptViews views;

    @Inject
    Site site;

    /** Each comment with its receipt and its place. */
    public List<SentView.Item> of(Consultation consultation, List<Comment> sent) {
        var places = views.places(
                sent.stream().flatMap(comment -> comment.paragraph().stream()).collect(Collectors.toSet()));
        return sent.stream()
                .map(comment -> new SentView.Item(
                        comment,
                        comments.receipt(comment, consultation.slug()),
                        comment.paragraph().flatMap(id -> Optional.ofNullable(places.get(id)))))
                .toList();
    }

    /** The receipts as plain text, one line for each fact. */
    public String text(SentView view) {
        var lines = new StringBuilder(site.text("basket.sent.title"))
                .append('\n')
                .append(view.consultation().title())
                .append('\n')
                .append(site.url("/consultations/" + view.consultation().slug()))
                .append("\n");
        view.items().forEach(item -> append(view, item, lines));
        return lines.toString();
    }

    private void append(SentView view, SentView.Item item, StringBuilder lines) {
        var moment = item.receipt().takenAt().atZone(view.consultation().zone());
        lines.append('\n')
                .append(site.text("basket.sent.number", "number", item.comment().number()))
                .append('\n');
        line(lines, "reading.receipt-place", placed(item));
        line(lines, "reading.receipt-address", site.url(item.receipt().address()));
        line(lines, "reading.receipt-time", site.texts().moment(moment));
        line(lines, "reading.receipt-voice", item.comment().voice().name());
        line(lines, "reading.receipt-digest", item.receipt().contentDigest());
    }

    private void line(StringBuilder lines, String key, String value) {
        lines.append(site.text("basket.sent.line", "name", site.text(key), "value", value))
                .append('\n');
    }

    private String placed(SentView.Item item) {
        return item.place()
                .map(place -> about(item.comment(), place.paragraph()))
                .orElseGet(() -> site.text("reading.on-whole"));
    }

    private String about(Comment comment, Paragraph paragraph) {
        if (comment.gapBefore()) {
            return site.text("reading.about.top");
        }
        var heading =
                comment.target() == CommentTarget.GAP && paragraph.number().isEmpty() ? "-heading" : "";
        var number = paragraph.number().orElseGet(() -> site.excerpt(paragraph.text(), LONGEST_HEADING));
        return site.text("reading.about." + comment.target().code() + heading, "number", number);
    }
}
