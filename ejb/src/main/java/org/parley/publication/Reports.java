package org.parley.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Settings;
import org.parley.objection.Objections;
import org.parley.participation.InvitedOrganisations;
import org.parley.participation.Participants;
import org.parley.position.OutcomeTexts;
import org.parley.position.Position;
import org.parley.position.Positions;

/** Reads what goes into the consolidated position of a consultation, in few statements and one transaction. */
@ApplicationScoped
@Transactional
public class Reports {
    /** Most comments of one report; more would not fit into a document that anybody can open. */
    static final int MOST_COMMENTS = 10_000;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Inject
    Positions positions;

    @Inject
    OutcomeTexts texts;

    @Inject
    Objections objections;

    @Inject
    Comments comments;

    @Inject
    Participants participants;

    @Inject
    InvitedOrganisations invited;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The consolidated position as it stands.
     *
     * @throws org.parley.kernel.WrongPhase before publication, unless the caller is of the secretariat
     * @throws NotFound if no text is published in the consultation
     */
    @Permitted(Right.ANYONE)
    public ConsolidatedReport of(Consultation consultation) {
        return of(consultation, Issue.PREVIEW);
    }

    /**
     * The outcome as it stands, to become an edition. Comments and answers are in it unless they are too many for a
     * document: then their table stands for them.
     *
     * @throws org.parley.kernel.WrongPhase before publication, unless the caller is of the secretariat
     * @throws NotFound if no text is published in the consultation
     */
    @Permitted(Right.ANYONE)
    public ConsolidatedReport of(Consultation consultation, Issue issue) {
        var held = positions.of(consultation);
        var coverage = dispositions.coverage(consultation);
        var answered = coverage.total() > MOST_COMMENTS
                ? List.<AnsweredComment>of()
                : dispositions.first(consultation, MOST_COMMENTS);
        var documentTexts = texts(consultation);
        if (documentTexts.isEmpty()) {
            throw new NotFound("document", consultation.slug());
        }
        return new ReportAssembly(new ReportMaterial(
                        consultation,
                        day(consultation, issue),
                        settings.baseAddress(),
                        coverage,
                        documentTexts,
                        held,
                        answered,
                        documents.places(paragraphs(held, answered)),
                        lineages.ancestry(documentTexts.keySet()),
                        outcome(consultation, issue)))
                .report();
    }

    /** A first edition and its preview bear the day of publication; a later edition bears its own. */
    private LocalDate day(Consultation consultation, Issue issue) {
        return consultation
                .publishedAt()
                .filter(published -> issue.number() < 2)
                .orElseGet(clock::instant)
                .atZone(consultation.zone())
                .toLocalDate();
    }

    private OutcomeMaterial outcome(Consultation consultation, Issue issue) {
        return new OutcomeMaterial(
                issue,
                texts.of(consultation),
                objections.of(consultation),
                comments.tallies(consultation),
                participants.of(consultation),
                invited.tally(consultation),
                invited.list(consultation, Optional.of(false), Optional.empty(), Page.LONGEST)
                        .items());
    }

    private Map<OpenDocument, List<Paragraph>> texts(Consultation consultation) {
        var texts = new LinkedHashMap<OpenDocument, List<Paragraph>>();
        documents.published(consultation).forEach(opened -> texts.put(opened, documents.paragraphs(opened.version())));
        return texts;
    }

    private static List<Long> paragraphs(List<Position> held, List<AnsweredComment> comments) {
        return Stream.concat(
                        held.stream().map(Position::paragraph),
                        comments.stream().flatMap(item -> item.comment().paragraph().stream()))
                .distinct()
                .collect(Collectors.toList());
    }
}
