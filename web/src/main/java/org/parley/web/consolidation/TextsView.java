package org.parley.web.consolidation;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;

/** The texts of a consultation of which a next draft can grow. */
public record TextsView(Consultation consultation, List<OpenDocument> texts) {
    public TextsView {
        texts = List.copyOf(texts);
    }

    public String path() {
        return Desk.path(consultation);
    }
}
