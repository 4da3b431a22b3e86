package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.objection.Objections;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;
import org.parley.submission.Participation;
import org.parley.submission.Submissions;

/** Gathers, once in each request, what all pages of a consultation show of it. */
@RequestScoped
public class ConsultationHeads {
    @Inject
    Documents documents;

    @Inject
    Submissions submissions;

    @Inject
    OwnDrafts drafts;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Objections objections;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private @Nullable List<OpenDocument> published;
    private @Nullable Participation participation;
    private @Nullable ConsultationHead head;

    /** The published documents of the consultation that this request is about. */
    public List<OpenDocument> documents(Consultation consultation) {
        if (published == null) {
            published = documents.published(consultation);
        }
        return published;
    }

    /** Who has responded to the consultation that this request is about. */
    public Participation participation(Consultation consultation) {
        if (participation == null) {
            participation = submissions.participation(consultation);
        }
        return participation;
    }

    /** The head of the consultation that this request is about. */
    ConsultationHead head(Consultation consultation) {
        if (head == null) {
            head = made(consultation);
        }
        return head;
    }

    private ConsultationHead made(Consultation consultation) {
        var now = clock.instant();
        var open = consultation.takesContributions(now);
        var figures = participation(consultation);
        boolean checks = caller.signedIn() && !objections.seats(consultation).isEmpty();
        return new ConsultationHead(
                documents(consultation).stream().findFirst().map(first -> path(consultation, first)),
                figures.commentCount(),
                figures.submissionCount(),
                open,
                consultation
                        .deadline()
                        .filter(deadline -> now.isAfter(deadline.toInstant()))
                        .isPresent(),
                open ? daysLeft(consultation.deadline(), now) : OptionalInt.empty(),
                consultation.phase().compareTo(Phase.PUBLISHED) >= 0,
                checks,
                checks ? objections.answered(consultation) : 0,
                caller.secretariatOf(consultation.slug()),
                drafts.count(consultation),
                caller.signedIn() && stakeholders.mandates().stream().anyMatch(HeldMandate::usable));
    }

    private static String path(Consultation consultation, OpenDocument opened) {
        return "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug();
    }

    static OptionalInt daysLeft(Optional<ZonedDateTime> deadline, Instant now) {
        return deadline.map(last ->
                        ChronoUnit.DAYS.between(now.atZone(last.getZone()).toLocalDate(), last.toLocalDate()))
                .map(days -> OptionalInt.of(Math.toIntExact(days)))
                .orElse(OptionalInt.empty());
    }
}
