package org.parley.web.reading;

import java.util.Optional;
import org.parley.comment.CommentTarget;
import org.parley.web.Form;

/**
 * Where a form for a comment stands on the page.
 *
 * @param target what the comment is about
 * @param paragraph number of the paragraph; empty for others
 * @param place of the heading of a section, or of what stands before a gap; 0 for others and for the gap at the top
 */
public record Spot(CommentTarget target, String paragraph, int place) {
    static final Spot WHOLE = new Spot(CommentTarget.WHOLE, "", 0);

    static Spot paragraph(String number) {
        return new Spot(CommentTarget.PARAGRAPH, number, 0);
    }

    static Spot section(int place) {
        return new Spot(CommentTarget.SECTION, "", place);
    }

    static Spot gap(int place) {
        return new Spot(CommentTarget.GAP, "", place);
    }

    /** Where a form that was sent stands. */
    static Spot of(Form form) {
        var target = form.given("target").flatMap(CommentTarget::of);
        int place = form.number("place").orElse(0);
        if (target.filter(CommentTarget.GAP::equals).isPresent()) {
            return gap(place);
        }
        if (target.filter(CommentTarget.SECTION::equals).isPresent()) {
            return section(place);
        }
        return form.given("paragraph").map(Spot::paragraph).orElse(WHOLE);
    }

    public boolean whole() {
        return target == CommentTarget.WHOLE;
    }

    public boolean section() {
        return target == CommentTarget.SECTION;
    }

    public boolean gap() {
        return target == CommentTarget.GAP;
    }

    /** Whether it is at this passage of the page. */
    boolean at(Passage passage) {
        return switch (target) {
            case WHOLE -> false;
            case PARAGRAPH, WORDS -> passage.number().equals(paragraph);
            case SECTION, GAP -> passage.paragraph().place() == place;
        };
    }

    /** Name of the place on the page. */
    public String anchor() {
        return switch (target) {
            case WHOLE -> "whole-comment";
            case PARAGRAPH, WORDS -> "p" + paragraph + "-comment";
            case SECTION -> "s" + place + "-comment";
            case GAP -> "gap-" + place;
        };
    }

    /** The part of a message key that says what the comment is about. */
    public String key() {
        return target.code();
    }

    /** The number of the paragraph, if it is at one. */
    Optional<String> numbered() {
        return Optional.of(paragraph).filter(number -> !number.isEmpty());
    }
}
