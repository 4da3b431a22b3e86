package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.CommentFilter;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.Paragraph;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Records;
import org.parley.kernel.Slug;
import org.parley.objection.Objections;
import org.parley.outcome.CorrectedPosition;
import org.parley.outcome.CorrectionChange;
import org.parley.outcome.CorrectionChange.Kind;
import org.parley.outcome.Corrections;
import org.parley.position.NewPosition;
import org.parley.position.Position;
import org.parley.position.Positions;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Form;
import org.parley.web.position.Outcome;

/** Gathers what the pages show on which positions are written, and takes what was written to where it belongs. */
@RequestScoped
class Desk {
    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Inject
    Positions positions;

    @Inject
    Objections objections;

    @Inject
    Corrections corrections;

    @Inject
    Outcome outcome;

    /**
     * The position that an address names, with all that is known of it.
     *
     * @param stored as it is stored
     * @param change of the open correction, absent if there is none yet
     * @param correcting whether a correction is open
     */
    record Asked(
            Consultation consultation,
            Paragraph paragraph,
            StakeholderGroup group,
            Optional<String> document,
            Optional<Position> stored,
            Page<AnsweredComment> comments,
            Optional<CorrectionChange> change,
            boolean correcting) {}

    Asked asked(String slug, String number, String code, @Nullable String document) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        var which = Optional.ofNullable(document);
        var paragraph = positions.paragraph(consultation, which, number);
        var group = StakeholderGroup.of(code).orElseThrow(() -> new NotFound("group", Faults.shortened(code)));
        var correction = corrections.current(consultation.slug());
        return new Asked(
                consultation,
                paragraph,
                group,
                which,
                positions.of(consultation, paragraph).stream()
                        .filter(position -> position.group() == group)
                        .findFirst(),
                comments(consultation, paragraph, group),
                correction.flatMap(
                        open -> open.change(Kind.POSITION, CorrectedPosition.subject(document, number, group))),
                correction.isPresent());
    }

    private Page<AnsweredComment> comments(Consultation consultation, Paragraph paragraph, StakeholderGroup group) {
        var filter = new CommentFilter(
                Optional.of(paragraph.id()),
                Optional.of(group),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        return dispositions.list(consultation, filter, Optional.empty(), Page.LONGEST);
    }

    void write(Asked asked, String paragraph, NewPosition typed, Form form) {
        int version = form.number("version").orElse(0);
        var slug = asked.consultation().slug();
        if (asked.correcting()) {
            var wanted = new CorrectedPosition(paragraph, asked.group(), typed);
            corrections.position(slug, wanted, form.value("why"), version);
        } else {
            positions.write(slug, paragraph, asked.group(), typed, version);
        }
    }

    /** Of what the form is filled from. */
    int version(Asked asked) {
        return asked.correcting()
                ? asked.change().map(CorrectionChange::version).orElse(0)
                : asked.stored().map(Position::version).orElse(0);
    }

    Form filled(Asked asked) {
        var fields = new LinkedHashMap<String, List<String>>();
        var change = asked.change();
        if (change.isPresent()) {
            var wanted = Records.read(change.get().content(), CorrectedPosition.class);
            fields.putAll(QuotedWords.fields(wanted.typed()));
            fields.put("why", List.of(change.get().reason()));
        } else {
            asked.stored().ifPresent(position -> {
                fields.putAll(QuotedWords.fields(position, asked.comments().items()));
                fields.put("stance", List.of(position.stance().code()));
                fields.put("summary", List.of(position.summary()));
                fields.put("disagreement", List.of(position.disagreement()));
            });
        }
        fields.put("version", List.of(String.valueOf(version(asked))));
        return Form.filledWithLists(fields);
    }

    PositionView view(Asked asked, Form form, @Nullable String refusal) {
        var ancestry = lineages.ancestry(documents.published(asked.consultation()));
        return new PositionView(
                asked.consultation(),
                asked.paragraph(),
                asked.document().orElse(""),
                asked.group(),
                asked.stored(),
                asked.comments(),
                form,
                refusal,
                positions.signs(
                        asked.consultation().slug(),
                        ancestry.of(asked.paragraph().id()),
                        asked.group()),
                asked.stored()
                        .map(position -> objections.of(asked.consultation()).getOrDefault(position.id(), List.of()))
                        .orElse(List.of()),
                asked.correcting());
    }

    MatrixView matrix(Slug slug, String show, int section, @Nullable String done) {
        var consultation = consultations.ofSecretariat(slug);
        return new MatrixView(
                consultation,
                outcome.matrix(consultation),
                show,
                section,
                positions.toLookAt(slug),
                objections.of(consultation),
                corrections.current(slug).isPresent(),
                done);
    }
}
