package org.parley.web.outcome;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.outcome.EditionEntry;

/** What the page with all editions shows. */
public record EditionsView(Consultation consultation, List<EditionEntry> editions) {
    public String path() {
        return "/consultations/" + consultation.slug() + "/positions/editions";
    }
}
