package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.access.Caller;
import org.parley.document.ChangesPublished;
import org.parley.document.Documents;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.Outbox;
import org.parley.stakeholder.Stakeholders;
import org.parley.stakeholder.Voice;

/**
 * Makes a comment of each change that the file of a published text recorded: an amendment of the person who publishes,
 * which says whose name the file states. Nobody has checked that name, so it is never an author's.
 */
@ApplicationScoped
class RecordedChanges {
    private static final String LANGUAGE = "en";

    @Inject
    CommentStore store;

    @Inject
    Documents documents;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Outbox outbox;

    @Inject
    Event<CommentMade> made;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void propose(@Observes ChangesPublished published) {
        var voice = stakeholders.voice(null);
        var paragraphs = documents
                .places(published.changes().stream()
                        .map(ChangesPublished.Recorded::paragraph)
                        .collect(Collectors.toSet()))
                .stream()
                .map(Place::paragraph)
                .collect(Collectors.toMap(Paragraph::id, Function.identity()));
        for (var change : published.changes()) {
            Optional.ofNullable(paragraphs.get(change.paragraph()))
                    .ifPresent(paragraph -> propose(published, change, paragraph, voice));
        }
    }

    private void propose(
            ChangesPublished published, ChangesPublished.Recorded change, Paragraph paragraph, Voice voice) {
        var target = paragraph.kind() == Paragraph.Kind.HEADING ? CommentTarget.SECTION : CommentTarget.PARAGRAPH;
        var anchor = Anchor.on(target, published.document(), paragraph);
        var content = content(anchor, change, published.source());
        int number = store.nextNumber(published.consultation());
        var comment = new Comment(published.consultation(), number, content, voice, clock.instant());
        store.add(comment);
        outbox.changed("comment", comment.id());
        made.fire(new CommentMade(comment.id(), caller.id(), ""));
    }

    /** A text cannot be replaced by nothing: whoever wants it out says so in words. */
    private static CheckedComment content(Anchor anchor, ChangesPublished.Recorded change, String source) {
        boolean out = change.wording().isBlank() || change.wording().length() > CheckedComment.LONGEST_TEXT;
        String origin = " recorded in the file \u201c" + source + "\u201d, where it stands under the name \u201c"
                + change.author() + "\u201d.";
        return new CheckedComment(
                anchor,
                out ? CommentKind.REMARK : CommentKind.AMENDMENT,
                (out ? "To take this text out: a change" : "A change") + origin,
                out ? Optional.empty() : Optional.of(change.wording()),
                LANGUAGE,
                Optional.empty());
    }
}
