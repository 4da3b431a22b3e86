package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.stakeholder.StakeholderGroup.ACADEMIA;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.comment.AComment;
import org.parley.comment.Comment;
import org.parley.consultation.AConsultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Coverage;
import org.parley.document.Ancestry;
import org.parley.participation.InvitedTally;
import org.parley.participation.TakingPart;
import org.parley.position.OutcomeText;

class ReportCommentsTest {
    private static final Instant WITHDRAWN = Instant.parse("2026-11-20T10:00:00Z");

    private static ReportComments of(Comment... comments) {
        var material = new ReportMaterial(
                AConsultation.inDraft(),
                LocalDate.of(2026, 12, 24),
                URI.create("https://parley.example"),
                Coverage.of(List.of()),
                Map.of(),
                List.of(),
                List.of(comments).stream()
                        .map(comment -> new AnsweredComment(comment, Optional.empty()))
                        .toList(),
                List.of(),
                new Ancestry(Map.of()),
                new OutcomeMaterial(
                        Issue.PREVIEW,
                        OutcomeText.none(1),
                        Map.of(),
                        List.of(),
                        new TakingPart(List.of()),
                        new InvitedTally(0, 0),
                        List.of()));
        return new ReportComments(material, new ReportLabels(Locale.ENGLISH));
    }

    @Test
    void a_withdrawn_comment_is_a_marked_place_that_needs_no_answer() {
        var printed =
                of(AComment.withdrawn(7, ACADEMIA, WITHDRAWN)).on(Set.of(0L)).getFirst();

        assertThat(printed.number()).isEqualTo("7");
        assertThat(printed.withdrawn()).isTrue();
        assertThat(printed.text().content()).isEqualTo("Withdrawn by its author on 20 November 2026.");
    }
}
