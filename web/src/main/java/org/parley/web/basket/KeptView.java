package org.parley.web.basket;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.basket.KeptComment;
import org.parley.comment.CommentKind;
import org.parley.document.Place;
import org.parley.kernel.Fault;
import org.parley.web.Form;

/**
 * A comment that is written and not sent, as pages show it.
 *
 * @param form its fields as typed, with what it still lacks
 * @param place the paragraph that it is about; absent on the whole
 */
public record KeptView(Form form, Optional<Place> place) {
    public static KeptView of(KeptComment comment, Optional<Place> place) {
        return new KeptView(Form.filled(comment.fields()).with(comment.faults()), place);
    }

    /** Number of the paragraph; empty on the whole and at headings. */
    public String number() {
        return place.flatMap(found -> found.paragraph().number()).orElse("");
    }

    /** What it is about: words, gap, section, paragraph or whole. */
    public String target() {
        return form.given("target").orElse(place.isPresent() ? "paragraph" : "whole");
    }

    public Optional<CommentKind> kind() {
        return form.given("kind").flatMap(CommentKind::of);
    }

    public boolean amendment() {
        return kind().filter(CommentKind.AMENDMENT::equals).isPresent();
    }

    /** Whether it is about text that is missing. */
    public boolean gap() {
        return target().equals("gap");
    }

    public List<Fault> faults() {
        return form.faults();
    }

    /** What a proposed wording changes in its paragraph. */
    public List<Run> change() {
        if (!amendment() || gap()) {
            return List.of();
        }
        return place.flatMap(found -> form.given("wording")
                        .map(wording -> Difference.between(found.paragraph().text(), wording)
                                .runs()))
                .orElse(List.of());
    }

    /** Language of what is written; empty while none is chosen. */
    public String language() {
        return form.shown("language");
    }
}
