package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * The form for a comment, at its place on the page.
 *
 * @param act {@code comment} or {@code amendment}
 * @param paragraph number of the paragraph; absent on the whole
 * @param state what the reader can do with it
 * @param form what stands in the fields and what is wrong with it
 * @param voices in whose name the reader may speak; the first is the reader's own
 * @param difference what an amendment would change, once it was asked for
 * @param sentence why it was refused or is not there; empty otherwise
 */
public record CommentForm(
        String act,
        Optional<String> paragraph,
        State state,
        Form form,
        List<Choice> voices,
        List<Run> difference,
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
        difference = List.copyOf(difference);
    }

    public boolean amendment() {
        return act.equals(ReaderQuery.AMENDMENT);
    }

    /** Whether the form stands under this paragraph. */
    public boolean at(Passage passage) {
        return paragraph.filter(passage.number()::equals).isPresent();
    }

    /** Name of the place on the page. */
    public String anchor() {
        return paragraph.map(number -> "p" + number + "-comment").orElse("whole-comment");
    }

    CommentForm with(List<Run> shown, String reason) {
        return new CommentForm(act, paragraph, state, form, voices, shown, reason);
    }
}
