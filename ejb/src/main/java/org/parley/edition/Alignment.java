package org.parley.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.parley.drafting.Draft;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.markup.CleanText;

/**
 * Which piece of a translation belongs to which paragraph or heading of the authoritative text.
 *
 * <p>Every correction gives a new alignment and leaves this one as it is. Rows are counted from 0; one that is not there is
 * refused with {@link NotFound}.
 *
 * @param rows one for each paragraph or heading, in their order; empty where the translation has nothing
 * @param rest pieces that belong to none, in their order
 */
public record Alignment(List<String> rows, List<String> rest) {

    public Alignment {
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }

    /** The translation of a row; empty if it has none. */
    public String row(int index) {
        if (index < 0 || index >= rows.size()) {
            throw new NotFound("row", index);
        }
        return rows.get(index);
    }

    /** How many rows have no translation. */
    public int missing() {
        return Collections.frequency(rows, "");
    }

    /** Moves a piece and all after it one row down; the row stays empty. The last piece may find no row. */
    public Alignment shiftedDown(int index) {
        row(index);
        var shifted = new ArrayList<>(rows);
        shifted.add(index, "");
        return settled(shifted, rest);
    }

    /** Moves a piece and all after it one row up, to where nothing stands; else it is joined to what stands there. */
    public Alignment shiftedUp(int index) {
        String piece = row(index);
        String before = row(index - 1);
        var shifted = new ArrayList<>(rows);
        shifted.remove(index);
        shifted.set(index - 1, before.isEmpty() || piece.isEmpty() ? before + piece : before + "\n\n" + piece);
        var left = new ArrayList<>(rest);
        shifted.add(left.isEmpty() ? "" : left.removeFirst());
        return new Alignment(shifted, left);
    }

    /** Gives a row other words, or none. */
    public Alignment edited(int index, String typed) {
        row(index);
        var changed = new ArrayList<>(rows);
        changed.set(index, checked(typed));
        return new Alignment(changed, rest);
    }

    /** Gives a row other words and cuts them at blank lines; the further parts get rows of their own. */
    public Alignment split(int index, String typed) {
        row(index);
        var parts = List.of(checked(typed).split("\n[ \t]*\n+"));
        var changed = new ArrayList<>(rows.subList(0, index));
        changed.addAll(parts);
        changed.addAll(rows.subList(index + 1, rows.size()));
        return settled(changed, rest);
    }

    /** Takes a piece out of its row; it belongs to none from now on. */
    public Alignment leftOut(int index) {
        String piece = row(index);
        var changed = new ArrayList<>(rows);
        changed.set(index, "");
        var left = new ArrayList<>(rest);
        if (!piece.isEmpty()) {
            left.addFirst(piece);
        }
        return new Alignment(changed, left);
    }

    /** Puts the first piece that belongs to no row into one that is empty. */
    public Alignment put(int index) {
        if (!row(index).isEmpty() || rest.isEmpty()) {
            throw new NotFound("piece", index);
        }
        var changed = new ArrayList<>(rows);
        changed.set(index, rest.getFirst());
        return new Alignment(changed, rest.subList(1, rest.size()));
    }

    /** Pieces for which there is no row go to those that belong to none; empty rows at the end take up the slack first. */
    private Alignment settled(List<String> shifted, List<String> before) {
        var changed = new ArrayList<>(shifted);
        var left = new ArrayList<String>();
        while (changed.size() > rows.size()) {
            String last = changed.removeLast();
            if (!last.isEmpty()) {
                left.addFirst(last);
            }
        }
        left.addAll(before);
        return new Alignment(changed, left);
    }

    private static String checked(String typed) {
        String text = CleanText.body(typed).strip();
        if (text.codePointCount(0, text.length()) > Draft.LONGEST_BLOCK) {
            throw new Invalid(
                    "text",
                    "too-long",
                    Map.of("length", text.codePointCount(0, text.length()), "longest", Draft.LONGEST_BLOCK));
        }
        return text;
    }
}
