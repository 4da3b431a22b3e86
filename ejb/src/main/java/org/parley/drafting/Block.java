package org.parley.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One piece of a draft.
 *
 * @param kind what the piece is
 * @param level 1 to 6 for a heading, 1 the highest; 0 for everything else
 * @param statedNumber number that the source printed before a paragraph, in ASCII digits, such as {@code 12} or {@code
 *     3.2}; empty if none. The text is without it
 * @param text Markdown of the permitted subset, not blank; a list or quotation belongs to its paragraph
 * @param note what the reviewer should look at
 * @param changes what a file records as changed in it, by different people
 */
public record Block(Kind kind, int level, String statedNumber, String text, Note note, List<Change> changes) {

    /** Text with more characters than this is marked {@link Note#LONG}. */
    static final int LONG = 4_000;

    private static final int DEEPEST = 6;

    /** What a piece of a draft is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** An item of a list that no paragraph leads in to; a paragraph like others for those who comment. */
        LIST_ITEM,
        /** A table, its rows as they stood in the source. */
        TABLE
    }

    /** What the reviewer of the cuts should look at. */
    public enum Note {
        NONE,
        /** Taken for a heading by its looks only. */
        GUESSED,
        /** So long that it may be several paragraphs. */
        LONG,
        /** Its words ran on over the end of a page. */
        OVER_PAGES,
        /** Printed smaller than the text, such as a footnote. */
        SMALL_PRINT
    }

    public Block {
        if (kind == Kind.HEADING ? level < 1 || level > DEEPEST : level != 0) {
            throw new IllegalArgumentException("a " + kind + " cannot have level " + level);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block has text");
        }
        changes = List.copyOf(changes);
    }

    /** A piece in which nothing is recorded as changed. */
    public Block(Kind kind, int level, String statedNumber, String text, Note note) {
        this(kind, level, statedNumber, text, note, List.of());
    }

    /** A heading. Levels outside 1 to 6 are moved inside. */
    public static Block heading(int level, String text) {
        return new Block(Kind.HEADING, Math.clamp(level, 1, DEEPEST), "", text, Note.NONE);
    }

    /** A paragraph without a stated number. */
    public static Block paragraph(String text) {
        return numbered("", text);
    }

    /** A paragraph with the number that its source states. */
    public static Block numbered(String statedNumber, String text) {
        return of(Kind.PARAGRAPH, statedNumber, text);
    }

    static Block of(Kind kind, String statedNumber, String text) {
        return new Block(kind, 0, statedNumber, text, text.length() > LONG ? Note.LONG : Note.NONE);
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether somebody should decide about a change in it. */
    public boolean isUndecided() {
        return changes.stream().anyMatch(change -> !change.kept());
    }

    /** Gives it another text, into which what others changed is carried over. */
    Block withText(String changed) {
        Block fresh = isHeading() ? heading(level, changed) : of(kind, statedNumber, changed);
        return fresh.withChanges(changes.stream()
                .map(change -> change.withWording(Rebasing.rebased(text, change.wording(), changed)))
                .toList());
    }

    /** Leaves out changes that change nothing. */
    Block withChanges(List<Change> changed) {
        return new Block(
                kind,
                level,
                statedNumber,
                text,
                note,
                changed.stream()
                        .filter(change -> !change.wording().equals(text))
                        .toList());
    }

    Block withoutChange(int index) {
        var others = new ArrayList<>(changes);
        others.remove(index);
        return withChanges(others);
    }

    Block withKind(Kind changed, int changedLevel) {
        Block fresh = changed == Kind.HEADING ? heading(changedLevel, text) : of(changed, statedNumber, text);
        return fresh.withChanges(changes);
    }

    Block withNumber(String changed) {
        return of(kind, changed, text).withChanges(changes);
    }

    Block withNote(Note changed) {
        return new Block(kind, level, statedNumber, text, changed, changes);
    }

    Block withLevel(int changed) {
        return new Block(kind, Math.clamp(changed, 1, DEEPEST), statedNumber, text, note, changes);
    }

    /** The text as this person wants it. */
    String by(String author) {
        return changes.stream()
                .filter(change -> change.author().equals(author))
                .map(Change::wording)
                .findFirst()
                .orElse(text);
    }

    /** Everybody who changed something here or there, and whether it is decided on. */
    static List<Change> authors(Block one, Block other) {
        var all = new ArrayList<>(one.changes);
        all.addAll(other.changes);
        return List.copyOf(all.stream()
                .collect(
                        Collectors.toMap(Change::author, change -> change, (first, later) -> first, LinkedHashMap::new))
                .values());
    }
}
