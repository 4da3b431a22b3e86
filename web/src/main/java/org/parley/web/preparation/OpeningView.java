package org.parley.web.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.document.DocumentVersion;
import org.parley.document.OpenDocument;

/**
 * What the page to open a consultation shows.
 *
 * @param texts its documents with all their versions
 * @param obstacles what keeps it from opening
 * @param refusal why it was not opened although nothing is missing, null if it was not refused
 */
public record OpeningView(
        Consultation consultation,
        List<OpenDocument> texts,
        List<Obstacle> obstacles,
        @Nullable String refusal) {

    /** Whether it can be opened now. */
    public boolean ready() {
        return obstacles.isEmpty() && consultation.phase() == Phase.DRAFT;
    }

    /** The texts that everybody will read. */
    public List<OpenDocument> published() {
        return texts.stream()
                .filter(text -> text.versions().stream().anyMatch(DocumentVersion::published))
                .toList();
    }

    /** Address of the workbench. */
    public String workbench() {
        return Paths.workbench(consultation.slug());
    }
}
