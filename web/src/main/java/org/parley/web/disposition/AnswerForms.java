package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.comment.Comment;
import org.parley.disposition.Answer;
import org.parley.disposition.AnswerHistories;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Approvals;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.disposition.ProposedAnswer;
import org.parley.disposition.ReasonTemplates;
import org.parley.disposition.SecondEyes;
import org.parley.disposition.Seen;
import org.parley.document.Descent;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.Place;
import org.parley.kernel.Slug;
import org.parley.web.ConsultationHeads;
import org.parley.web.Form;
import org.parley.web.desk.Opened;
import org.parley.web.disposition.AnswerView.Aids;
import org.parley.web.disposition.AnswerView.Template;

/** Fills the forms by which comments are answered, and reads them. */
@RequestScoped
public class AnswerForms {
    /** Button that fills the form with a template and saves nothing. */
    private static final String USE = "use";

    @Inject
    Dispositions dispositions;

    @Inject
    Approvals approvals;

    @Inject
    SecondEyes secondEyes;

    @Inject
    ReasonTemplates templates;

    @Inject
    AnswerHistories histories;

    @Inject
    ConsultationHeads heads;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Inject
    Caller caller;

    /** The form for an open comment, as stored or as just refused. */
    public AnswerView of(Opened opened, AnsweredComment answered, Optional<RefusedAnswer> refused) {
        var slug = opened.consultation().slug();
        var proposed = approvals.of(slug, opened.comment());
        var aids = new Aids(
                proposed,
                proposed.filter(one -> one.proposedBy() == caller.id()).isPresent(),
                secondEyes.wanted(slug),
                choices(slug, opened),
                changed(opened),
                histories.inside(slug, opened.comment()));
        var shown = refused.map(back -> filled(back.form(), aids.templates()))
                .orElseGet(() -> stored(answered.disposition(), proposed));
        boolean overtaken = refused.filter(back -> back.sentence() != null).isPresent();
        return new AnswerView(
                opened,
                answered.disposition(),
                overtaken || shown.value("version") == null ? versioned(shown, answered, proposed) : shown,
                refused.map(RefusedAnswer::sentence).orElse(null),
                aids);
    }

    /** Whether a form that was sent asks only to be filled. */
    public boolean asksForTemplate(Form form) {
        return form.given(USE).isPresent();
    }

    /** The answer that was sent; tells whether it waits for the second pair of eyes. */
    public boolean decide(Slug slug, int number, Form form) {
        return dispositions.decide(
                slug,
                number,
                new Answer(
                        Decision.of(form.shown("decision")).orElse(null),
                        form.value("reason"),
                        form.number("duplicate").orElse(null),
                        form.given("changed")
                                .filter(id -> id.matches("[0-9]{1,18}"))
                                .map(Long::valueOf)
                                .orElse(null)),
                new Seen(
                        form.number("version").orElse(0),
                        form.number("proposal").orElse(0)));
    }

    private List<Template> choices(Slug slug, Opened opened) {
        var paragraph = opened.paragraph().isEmpty() ? "–" : opened.paragraph();
        return templates.list(slug).stream()
                .map(template -> new Template(
                        template.id(),
                        template.place(),
                        template.name(),
                        template.decision().map(Decision::code).orElse(""),
                        template.text()
                                .replace(
                                        "{comment}",
                                        String.valueOf(opened.comment().number()))
                                .replace("{paragraph}", paragraph)))
                .toList();
    }

    /** Where the paragraph of the comment stands in the newest version, if that is a later one. */
    private List<Place> changed(Opened opened) {
        Comment comment = opened.comment();
        if (comment.paragraph().isEmpty()) {
            return List.of();
        }
        long paragraph = comment.paragraph().get();
        return heads.documents(opened.consultation()).stream()
                .filter(text -> text.versions().size() > 1
                        && comment.document()
                                .filter(text.document().id()::equals)
                                .isPresent())
                .flatMap(text -> documents
                        .places(lineages.successors(text.version(), List.of(paragraph)).stream()
                                .map(Descent::paragraph)
                                .filter(later -> later != paragraph)
                                .toList())
                        .stream())
                .toList();
    }

    private static Form filled(Form typed, List<Template> templates) {
        return templates.stream()
                .filter(template -> typed.shown(USE).equals(String.valueOf(template.id())))
                .findFirst()
                .map(template -> template.decision().isEmpty()
                        ? typed.and("reason", template.reason())
                        : typed.and("reason", template.reason()).and("decision", template.decision()))
                .orElse(typed);
    }

    private Form stored(Optional<Disposition> given, Optional<ProposedAnswer> proposed) {
        var values = new LinkedHashMap<String, String>();
        given.ifPresent(answer -> fill(
                values,
                answer.decision(),
                answer.reason(),
                dispositions.named(List.of(answer)).values().stream().findFirst(),
                answer.changedParagraph()));
        proposed.ifPresent(answer ->
                fill(values, answer.decision(), answer.reason(), answer.duplicateOf(), answer.changedParagraph()));
        return Form.filled(values);
    }

    private static void fill(
            Map<String, String> values,
            Decision decision,
            String reason,
            Optional<Integer> duplicate,
            Optional<Long> changed) {
        values.put("decision", decision.code());
        values.put("reason", reason);
        values.put("duplicate", duplicate.map(String::valueOf).orElse(""));
        values.put("changed", changed.map(String::valueOf).orElse(""));
    }

    private static Form versioned(Form form, AnsweredComment answered, Optional<ProposedAnswer> proposed) {
        return form.and("version", String.valueOf(answered.version()))
                .and(
                        "proposal",
                        proposed.map(ProposedAnswer::version)
                                .map(String::valueOf)
                                .orElse("0"));
    }
}
