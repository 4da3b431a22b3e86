package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.comment.Comment;
import org.parley.comment.Proposals;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * The form for a comment, at its place on the page.
 *
 * @param act {@code comment} or {@code amendment}
 * @param spot where it stands
 * @param state what the reader can do with it
 * @param form what stands in the fields and what is wrong with it
 * @param voices in whose name the reader may speak; the first is the reader's own
 * @param occurrences where the words quoted stand in the paragraph, if they stand there more than once
 * @param preview what an amendment would change, once it was asked for
 * @param sentence why it was refused or is not there; empty otherwise
 */
public record CommentForm(
        String act,
        Spot spot,
        State state,
        Form form,
        List<Choice> voices,
        List<Choice> occurrences,
        Optional<Proposals.Preview> preview,
        String sentence) {
    /** What a reader can do with the form. */
    public enum State {
        /** Fill it and send it. */
        OPEN,
        /** Sign in first. */
        SIGN_IN,
        /** Nothing: contributions are not taken. */
        CLOSED,
        /** Copy what was typed, which was refused. */
        REFUSED
    }

    public CommentForm {
        voices = List.copyOf(voices);
        occurrences = List.copyOf(occurrences);
    }

    public boolean amendment() {
        return act.equals(ReaderQuery.AMENDMENT);
    }

    /** Number of the paragraph under which the form stands; empty elsewhere. */
    public String number() {
        return spot.paragraph();
    }

    /** What an amendment would change; empty until it was asked for. */
    public List<Run> difference() {
        return preview.map(shown -> shown.change().runs()).orElse(List.of());
    }

    /** What an amendment would change in the one on which it builds. */
    public List<Run> fromEarlier() {
        return preview.flatMap(Proposals.Preview::fromEarlier)
                .map(change -> change.runs())
                .orElse(List.of());
    }

    /** Other proposals that change the same words. */
    public List<Comment> touching() {
        return preview.map(Proposals.Preview::touching).orElse(List.of());
    }

    /** Name of the place on the page. */
    public String anchor() {
        return spot.anchor();
    }

    CommentForm with(String reason) {
        return new CommentForm(act, spot, state, form, voices, occurrences, preview, reason);
    }

    CommentForm with(Proposals.Preview shown, String reason) {
        return new CommentForm(act, spot, state, form, voices, occurrences, Optional.of(shown), reason);
    }

    /** The same, where the text is read in another language than the authoritative one. */
    CommentForm inEdition(Optional<String> language) {
        return language.map(read -> new CommentForm(
                        act, spot, state, form.and("edition", read), voices, occurrences, preview, sentence))
                .orElse(this);
    }

    CommentForm withOccurrences(List<Choice> places) {
        return new CommentForm(act, spot, state, form, voices, places, preview, sentence);
    }
}
