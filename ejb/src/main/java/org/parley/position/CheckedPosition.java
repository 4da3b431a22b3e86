package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;
import org.parley.stakeholder.StakeholderGroup;

/**
 * The content of a position after every rule was checked.
 *
 * @param stance where the group stands
 * @param summary 1 to {@value #LONGEST_TEXT} characters
 * @param disagreement at most {@value #LONGEST_TEXT} characters, may be empty
 * @param quotations at most {@value #MOST_QUOTATIONS}
 */
record CheckedPosition(Stance stance, String summary, String disagreement, List<Quoted> quotations) {
    static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_QUOTATION = 2_000;
    static final int MOST_QUOTATIONS = 20;

    CheckedPosition {
        quotations = List.copyOf(quotations);
    }

    /** Words, the comment in which they were found, and where they stand in a disagreement. */
    record Quoted(Comment comment, String text, Side side) {}

    /**
     * Checks what was typed.
     *
     * @param group whose position it is
     * @param comments finds the comments of the consultation by number
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule, and each quotation that stands in no
     *     comment of the group
     */
    static CheckedPosition of(
            NewPosition typed, StakeholderGroup group, Function<Integer, Optional<Comment>> comments) {
        var faults = new Faults();
        var stance = stance(typed.stance(), faults);
        var summary = clean(typed.summary());
        var disagreement = clean(typed.disagreement());
        faults.text("summary", summary, LONGEST_TEXT).optionalText("disagreement", disagreement, LONGEST_TEXT);
        var quotations = quotations(typed, group, comments, faults);
        if (faults.none() && (stance.filter(Stance.DIVIDED::equals).isPresent() || !disagreement.isEmpty())) {
            faults.unless(bothSides(quotations), "quotations", "both-sides");
        }
        faults.refuseAny();
        return new CheckedPosition(stance.orElseThrow(), summary, disagreement, quotations);
    }

    /** Who says that a group disagrees quotes both sides, so that neither is only talked about. */
    private static boolean bothSides(List<Quoted> quotations) {
        var sides = quotations.stream().map(Quoted::side).collect(Collectors.toSet());
        return sides.contains(Side.FOR) && sides.contains(Side.AGAINST);
    }

    private static Optional<Stance> stance(@Nullable String code, Faults faults) {
        var stance = Optional.ofNullable(code).flatMap(Stance::of);
        if (code == null || code.isBlank()) {
            faults.add("stance", "required");
        } else if (stance.isEmpty()) {
            faults.add("stance", "stance", Map.of("value", Faults.shortened(code)));
        }
        return stance;
    }

    private static List<Quoted> quotations(
            NewPosition typed, StakeholderGroup group, Function<Integer, Optional<Comment>> comments, Faults faults) {
        var found = new ArrayList<Quoted>();
        if (typed.quotations().size() > MOST_QUOTATIONS) {
            faults.add("quotations", "too-many", Map.of("most", MOST_QUOTATIONS));
            return found;
        }
        for (var words : typed.quotations()) {
            var text = clean(words.text());
            faults.optionalText("quotations", text, LONGEST_QUOTATION);
            comments.apply(words.comment())
                    .filter(comment -> comment.voice().group() == group && QuotableText.stands(text, comment))
                    .ifPresentOrElse(
                            comment -> found.add(new Quoted(comment, text, side(words.side(), faults))),
                            () -> faults.add(
                                    "quotations",
                                    "not-quoted",
                                    Map.of("value", Faults.shortened(text), "comment", words.comment())));
        }
        return found;
    }

    private static Side side(@Nullable String code, Faults faults) {
        var side = code == null || code.isBlank() ? Optional.of(Side.NONE) : Side.of(code);
        if (side.isEmpty()) {
            faults.add("quotations", "side", Map.of("value", Faults.shortened(String.valueOf(code))));
        }
        return side.orElse(Side.NONE);
    }

    private static String clean(@Nullable String typed) {
        return CleanText.body(typed == null ? "" : typed).strip();
    }
}
