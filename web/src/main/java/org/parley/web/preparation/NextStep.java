package org.parley.web.preparation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.Preparation;

/** What a consultation waits for from its secretariat. */
public enum NextStep {
    ADD_TEXT("/drafts/new"),
    REVIEW_TEXT("/settings"),
    SET_DEADLINE("/settings/terms"),
    OPEN("/settings/opening"),
    READ(""),
    CLOSE(""),
    ANSWER(""),
    NOTHING("");

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    static NextStep of(Consultation consultation, @Nullable Preparation texts, Instant now) {
        return switch (consultation.phase()) {
            case DRAFT -> beforeOpening(consultation, texts, now);
            case OPEN -> consultation.takesContributions(now) ? READ : CLOSE;
            case CONSOLIDATING -> ANSWER;
            case PUBLISHED, ARCHIVED -> NOTHING;
        };
    }

    private static NextStep beforeOpening(Consultation consultation, @Nullable Preparation texts, Instant now) {
        if (texts == null) {
            return ADD_TEXT;
        }
        if (texts.published() == 0) {
            return REVIEW_TEXT;
        }
        return Obstacle.ofDeadline(consultation, now).isPresent() ? SET_DEADLINE : OPEN;
    }

    /** Last part of the message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is done, behind the address of the workbench. */
    public String path() {
        return path;
    }
}
