package org.parley.web.reading;

import java.util.List;
import org.parley.comment.CommentKind;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.meeting.Meeting;
import org.parley.submission.Participation;

/**
 * What the overview of a consultation shows.
 *
 * @param consultation the consultation
 * @param documents its published documents
 * @param participation who has responded
 * @param bars the same by group
 * @param timeline its phases
 * @param meetings the next ones
 */
public record OverviewView(
        Consultation consultation,
        List<OpenDocument> documents,
        Participation participation,
        GroupBars bars,
        Timeline timeline,
        List<Meeting> meetings) {
    public OverviewView {
        meetings = List.copyOf(meetings);
        documents = List.copyOf(documents);
    }

    /** Number of proposed changes. */
    public int changes() {
        return participation.commentCount(tally -> tally.kind() == CommentKind.AMENDMENT);
    }

    /** Whether anybody has responded. */
    public boolean responses() {
        return participation.commentCount() + participation.submissionCount() > 0;
    }
}
