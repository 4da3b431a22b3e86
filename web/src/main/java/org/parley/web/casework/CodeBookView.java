package org.parley.web.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.casework.CodeBookEntry;
import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What the page shows on which the code book stands.
 *
 * @param consultation which consultation
 * @param entries by name
 * @param form for a new tag
 * @param done what was just done, as a sentence; null if nothing
 */
public record CodeBookView(
        Consultation consultation,
        List<CodeBookEntry> entries,
        Form form,
        @Nullable String done) {
    public CodeBookView {
        entries = List.copyOf(entries);
    }

    public String path() {
        return Back.workbench(consultation.slug()) + "/code-book";
    }

    /** The comments that carry a tag. */
    public String comments(CodeBookEntry entry) {
        return Back.workbench(consultation.slug()) + "?tag=" + entry.tag().code();
    }
}
