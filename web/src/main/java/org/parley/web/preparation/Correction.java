package org.parley.web.preparation;

import java.util.regex.Pattern;
import org.parley.drafting.Block;
import org.parley.drafting.Block.Kind;
import org.parley.drafting.Draft;
import org.parley.kernel.NotFound;
import org.parley.web.Form;

/**
 * A correction of the cuts that a button asks for.
 *
 * @param act what to do: {@code join}, {@code remove}, {@code up}, {@code down}, {@code paragraph}, {@code heading-1} to
 *     {@code heading-3}, {@code right}, {@code save}, {@code split}, {@code insert}, {@code footnote}, or for
 *     a recorded change {@code take}, {@code keep} or {@code drop}
 * @param index with which block, counted from 0
 * @param change with which recorded change of the block, counted from 0
 */
record Correction(String act, int index, int change) {
    private static final Pattern SENT = Pattern.compile(
            "(join|remove|up|down|paragraph|heading-[1-3]|right|save|split|insert|footnote)\\.([0-9]{1,5})"
                    + "|(take|keep|drop)\\.([0-9]{1,5})\\.([0-9]{1,3})");

    /**
     * Reads the value of a button, such as {@code join.12} or {@code take.12.0}.
     *
     * @throws NotFound if there is no such correction
     */
    static Correction of(String sent) {
        var match = SENT.matcher(sent);
        if (!match.matches()) {
            throw new NotFound("correction", sent);
        }
        return match.group(1) == null
                ? new Correction(match.group(3), Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)))
                : new Correction(match.group(1), Integer.parseInt(match.group(2)), 0);
    }

    /** The draft with the correction; {@code text} and {@code number} of the form count for what was typed. */
    Draft applied(Draft draft, Form form) {
        return switch (act) {
            case "join" -> draft.joinedWithPrevious(index);
            case "remove" -> draft.removed(index);
            case "up" -> draft.moved(index, index - 1);
            case "down" -> draft.moved(index, index + 1);
            case "paragraph" -> draft.changed(index, Kind.PARAGRAPH, 0);
            case "footnote" -> draft.asFootnote(index);
            case "take" -> draft.taken(index, change);
            case "keep" -> draft.kept(index, change);
            case "drop" -> draft.dropped(index, change);
            case "right" -> confirmed(draft);
            case "save" -> numbered(draft, form).edited(index, form.shown("text"));
            case "split" -> numbered(draft, form).split(index, form.shown("text"));
            case "insert" -> draft.inserted(index, form.shown("text")).split(index, form.shown("text"));
            default -> draft.changed(index, Kind.HEADING, act.charAt(act.length() - 1) - '0');
        };
    }

    /** What was a guess is so. */
    private Draft confirmed(Draft draft) {
        Block block = draft.block(index);
        return draft.changed(index, block.kind(), block.level());
    }

    private Draft numbered(Draft draft, Form form) {
        return draft.block(index).isHeading() ? draft : draft.renumbered(index, form.shown("number"));
    }

    /** Whether the correction carries text that somebody typed. */
    boolean isTyped() {
        return act.equals("save") || act.equals("split") || act.equals("insert");
    }

    /** Where to look at what became of it, in a draft of so many blocks after the correction. */
    int place(int blocks) {
        int place =
                switch (act) {
                    case "join", "footnote", "up" -> index - 1;
                    case "down" -> index + 1;
                    default -> index;
                };
        return Math.clamp(place, 0, Math.max(0, blocks - 1));
    }
}
