package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.submission.Submissions;
import org.parley.web.Site;

/** Brings together what the API says of one consultation. */
@RequestScoped
class ConsultationDetail {
    @Inject
    Documents documents;

    @Inject
    Comments comments;

    @Inject
    Submissions submissions;

    @Inject
    Site site;

    @Inject
    Clock clock;

    ConsultationData of(Consultation consultation) {
        return ConsultationData.of(
                ListedConsultationData.of(consultation, site),
                consultation,
                consultation.takesContributions(clock.instant()),
                documents.published(consultation).stream()
                        .map(opened -> ListedDocumentData.of(consultation, opened, site))
                        .toList(),
                CommentCountsData.of(comments.tallies(consultation)),
                CountsData.of(submissions.tallies(consultation)));
    }
}
