package org.parley.search.typed;

import java.util.List;
import org.parley.search.Note;

/**
 * The meaning of what a person typed.
 *
 * @param required each of these has to be met
 * @param excluded none of these may occur
 * @param notes what was left out or read differently than it may have been meant
 */
public record Typed(List<AnyOf> required, List<Term> excluded, List<Note> notes) {
    /** Characters that are read; the rest is cut off. */
    public static final int MAX_LENGTH = 1000;
    /** Words that are read, those inside quotations and the excluded ones included. */
    public static final int MAX_WORDS = 32;
    /** Prefixes that are read; further ones count as words. */
    public static final int MAX_PREFIXES = 4;

    public Typed {
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
        notes = List.copyOf(notes);
    }

    /** Takes any string apart; never fails. */
    public static Typed parse(String input) {
        return new Reading().of(input);
    }

    /** True if there is nothing to look for and nothing to leave out. */
    public boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty();
    }
}
