package org.parley.web.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.consultation.Consultation;
import org.parley.document.DocumentVersion;
import org.parley.document.OpenDocument;

/** What keeps a consultation from opening. The domain checks the same when it opens; here it is said before. */
public enum Obstacle {
    NO_TEXT("/drafts/new"),
    TEXT_UNPUBLISHED("/settings#texts"),
    NO_DEADLINE("/settings/terms#field-deadline"),
    DEADLINE_PAST("/settings/terms#field-deadline");

    private final String path;

    Obstacle(String path) {
        this.path = path;
    }

    static List<Obstacle> of(Consultation consultation, List<OpenDocument> texts, Instant now) {
        return Stream.concat(ofTexts(texts).stream(), ofDeadline(consultation, now).stream())
                .toList();
    }

    private static Optional<Obstacle> ofTexts(List<OpenDocument> texts) {
        boolean published =
                texts.stream().flatMap(text -> text.versions().stream()).anyMatch(DocumentVersion::published);
        if (published) {
            return Optional.empty();
        }
        return Optional.of(texts.isEmpty() ? NO_TEXT : TEXT_UNPUBLISHED);
    }

    static Optional<Obstacle> ofDeadline(Consultation consultation, Instant now) {
        if (consultation.deadline().isEmpty()) {
            return Optional.of(NO_DEADLINE);
        }
        return consultation
                .deadline()
                .filter(end -> !end.toInstant().isAfter(now))
                .map(past -> DEADLINE_PAST);
    }

    /** Last part of the message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is removed, behind the address of the workbench. */
    public String path() {
        return path;
    }
}
