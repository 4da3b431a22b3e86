package org.parley.web.preparation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.document.DocumentVersion;
import org.parley.document.OpenDocument;
import org.parley.web.Form;

/**
 * What the page to set a consultation up shows.
 *
 * @param texts its documents with all their versions
 * @param members addresses of its secretariat
 * @param member the form to appoint somebody, as typed
 * @param done what was just done, null if nothing
 */
public record SettingsView(
        Consultation consultation,
        List<OpenDocument> texts,
        List<String> members,
        Form member,
        @Nullable String done,
        Instant now) {

    /** Whether the consultation is not open yet. */
    public boolean draft() {
        return consultation.phase() == Phase.DRAFT;
    }

    /** Whether contributions are taken, or were until the deadline. */
    public boolean open() {
        return consultation.phase() == Phase.OPEN;
    }

    /** Whether texts may be added, reviewed and published. */
    public boolean preparesTexts() {
        return draft() || open();
    }

    /** Whether next versions of texts may be prepared and published. */
    public boolean preparesVersions() {
        return preparesTexts() || consultation.phase() == Phase.CONSOLIDATING;
    }

    /** What keeps the consultation from opening. */
    public List<Obstacle> obstacles() {
        return Obstacle.of(consultation, texts, now);
    }

    /** State of the terms: last part of the message key. */
    public String termsState() {
        return !draft()
                ? "done"
                : Obstacle.ofDeadline(consultation, now).map(Obstacle::code).orElse("done");
    }

    /** State of the texts: last part of the message key. */
    public String textState() {
        if (texts.isEmpty()) {
            return "todo";
        }
        return texts.stream().map(OpenDocument::version).allMatch(DocumentVersion::published) ? "done" : "review";
    }

    /** State of the opening: last part of the message key. */
    public String openingState() {
        if (!draft()) {
            return "done";
        }
        return obstacles().isEmpty() ? "ready" : "not-yet";
    }

    /** Address of the workbench. */
    public String workbench() {
        return Paths.workbench(consultation.slug());
    }
}
