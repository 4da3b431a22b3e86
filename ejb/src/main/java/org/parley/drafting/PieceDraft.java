package org.parley.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.parley.drafting.Block.Note;
import org.parley.extraction.Piece;
import org.parley.extraction.Piece.Kind;
import org.parley.markup.CleanText;

/** Makes blocks of the pieces of a file that states its structure. */
final class PieceDraft {

    private static final int DEEPEST_ITEM = 6;
    private static final String INDENT = "    ";

    private final Assembly assembly = new Assembly();

    /** How far the item before was indented; -1 if nothing was attached yet. */
    private int indent = -1;

    /** Depth at which the items begin that belong to the last block. */
    private int base;

    private PieceDraft() {}

    static List<Block> cut(List<Piece> pieces) {
        var draft = new PieceDraft();
        pieces.forEach(draft::take);
        return draft.assembly.blocks();
    }

    private void take(Piece piece) {
        Recorded recorded = recorded(piece);
        if (recorded.text().isBlank()) {
            var inserted = new LinkedHashMap<>(recorded.wordings());
            inserted.values().removeIf(String::isBlank);
            assembly.inserted(inserted);
            return;
        }
        switch (piece.kind()) {
            case HEADING -> assembly.heading(piece.level(), recorded, piece.guessed() ? Note.GUESSED : Note.NONE);
            case TABLE -> assembly.table(recorded);
            case ITEM -> takeItem(recorded, piece.level());
            case PARAGRAPH -> assembly.text(recorded, false, Note.NONE);
        }
        if (piece.kind() != Kind.ITEM) {
            indent = -1;
            base = 0;
        }
    }

    private static Recorded recorded(Piece piece) {
        var wordings = new LinkedHashMap<String, String>();
        for (Piece.Change change : piece.changes()) {
            wordings.put(CleanText.line(change.author()), clean(change.wording()));
        }
        return new Recorded(clean(piece.text()), wordings);
    }

    private static String clean(String text) {
        return CleanText.body(text).strip();
    }

    /** An item of a list inside a list goes to the paragraph that the list belongs to, indented. */
    private void takeItem(Recorded recorded, int depth) {
        Optional<Label> label = Label.of(recorded.text());
        boolean inner = label.filter(
                        found -> !found.isNumber() || !found.number().contains("."))
                .isPresent();
        if (depth > 0 && inner && assembly.hasParagraphLast()) {
            indent = Math.clamp(depth - base, 0, Math.min(indent + 1, DEEPEST_ITEM));
            assembly.attach(recorded.mapped(text -> INDENT.repeat(indent) + asItem(text)));
        } else {
            boolean begun = assembly.text(recorded, true, Note.NONE);
            indent = begun ? -1 : 0;
            base = begun ? depth + 1 : base;
        }
    }

    private static String asItem(String text) {
        return Label.of(text).map(Label::asItem).orElse(text);
    }
}
