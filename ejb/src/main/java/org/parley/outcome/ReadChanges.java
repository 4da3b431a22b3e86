package org.parley.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.disposition.Decision;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Records;
import org.parley.position.NewPosition;
import org.parley.position.OutcomeText;
import org.parley.position.OutcomeTexts;
import org.parley.position.Position;
import org.parley.position.Positions;
import org.parley.position.Stance;
import org.parley.publication.ChangeWords;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.publication.Overall.EditionChange;

/** Reads the changes of a correction beside what is published, and makes them. */
@ApplicationScoped
class ReadChanges {
    @Inject
    Positions positions;

    @Inject
    OutcomeTexts texts;

    @Inject
    Dispositions dispositions;

    @Inject
    Comments comments;

    /** What a change changes, before and after. */
    EditionChange read(Consultation consultation, CorrectionChange change) {
        var words = new ChangeWords(consultation.language());
        var why = words.joined(Stream.of(change.reason()));
        return switch (change.kind()) {
            case POSITION -> {
                var wanted = Records.read(change.content(), CorrectedPosition.class);
                yield new EditionChange(
                        words.position(wanted.paragraph(), wanted.group()),
                        held(consultation, wanted)
                                .map(position -> said(words, position))
                                .orElseGet(() -> words.joined(Stream.empty())),
                        said(words, wanted.typed()),
                        why);
            }
            case TEXTS -> {
                var wanted = Records.read(change.content(), OutcomeText.Typed.class);
                yield new EditionChange(
                        words.texts(), said(words, texts.of(consultation).typed()), said(words, wanted), why);
            }
            case ANSWER -> {
                var wanted = Records.read(change.content(), CorrectedAnswer.class);
                var comment = comments.comment(consultation, wanted.comment());
                yield new EditionChange(
                        words.answer(wanted.comment()),
                        dispositions
                                .of(comment)
                                .map(given -> words.said(given.decision(), given.reason()))
                                .orElseGet(() -> words.joined(Stream.empty())),
                        words.said(decision(wanted), wanted.reason()),
                        why);
            }
        };
    }

    private Optional<Position> held(Consultation consultation, CorrectedPosition wanted) {
        var paragraph = positions.paragraph(
                consultation,
                Optional.ofNullable(wanted.typed().document()).filter(name -> !name.isBlank()),
                wanted.paragraph());
        return positions.of(consultation, paragraph).stream()
                .filter(position -> position.group() == wanted.group())
                .findFirst();
    }

    private static Text said(ChangeWords words, Position position) {
        return words.said(
                position.stance(),
                position.summary(),
                position.disagreement(),
                position.quotations().stream().map(quotation -> quotation.text()));
    }

    private static Text said(ChangeWords words, NewPosition typed) {
        return words.said(
                Optional.ofNullable(typed.stance()).flatMap(Stance::of).orElseThrow(),
                given(typed.summary()),
                given(typed.disagreement()),
                typed.quotations().stream().map(NewPosition.Words::text));
    }

    private static Text said(ChangeWords words, OutcomeText.Typed typed) {
        return words.joined(Stream.of(given(typed.convergence()), given(typed.divergence()), given(typed.method())));
    }

    private static String given(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private static Decision decision(CorrectedAnswer wanted) {
        return Decision.of(wanted.decision()).orElseThrow();
    }

    /** Makes the changes, in their order. */
    void make(Consultation consultation, List<CorrectionChange> changes) {
        changes.forEach(change -> make(consultation, change));
    }

    private void make(Consultation consultation, CorrectionChange change) {
        var slug = consultation.slug();
        switch (change.kind()) {
            case POSITION -> {
                var wanted = Records.read(change.content(), CorrectedPosition.class);
                int found = held(consultation, wanted).map(Position::version).orElse(0);
                positions.correct(slug, wanted.paragraph(), wanted.group(), wanted.typed(), found);
            }
            case TEXTS ->
                texts.correct(
                        slug,
                        Records.read(change.content(), OutcomeText.Typed.class),
                        texts.of(consultation).version());
            case ANSWER -> {
                var wanted = Records.read(change.content(), CorrectedAnswer.class);
                dispositions.correct(slug, wanted.comment(), wanted.answer());
            }
        }
    }
}
