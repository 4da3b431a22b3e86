package org.parley.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.disposition.Decision;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Records;
import org.parley.kernel.Slug;
import org.parley.outcome.CorrectedAnswer;
import org.parley.outcome.CorrectionChange;
import org.parley.outcome.CorrectionChange.Kind;
import org.parley.outcome.Corrections;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Site;

/** Where the secretariat corrects the published answer to a comment. */
@Path("/consultations/{slug}/workbench/corrections/answers/{number: [1-9][0-9]{0,8}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CorrectedAnswerResource {
    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Dispositions dispositions;

    @Inject
    Corrections corrections;

    @Inject
    Answering answering;

    @Inject
    Site site;

    /** The answer, to be corrected. */
    @GET
    public Page form(@PathParam("slug") String slug, @PathParam("number") int number) {
        var name = new Slug(slug);
        return page(name, number, filled(name, number), null);
    }

    /** Puts the answer into the open correction. */
    @POST
    public Response write(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = new Slug(slug);
        var wanted = new CorrectedAnswer(
                number,
                form.shown("decision"),
                form.shown("reason"),
                form.number("duplicate").orElse(null));
        return answering.take(
                form,
                () -> {
                    corrections.answer(
                            name,
                            wanted,
                            form.value("why"),
                            form.number("version").orElse(0));
                    return "/consultations/" + name + "/workbench/corrections";
                },
                (again, refusal) -> page(
                        name,
                        number,
                        refusal == null
                                ? again
                                : again.and(
                                        "version",
                                        String.valueOf(change(name, number)
                                                .map(CorrectionChange::version)
                                                .orElse(0))),
                        refusal));
    }

    private Optional<CorrectionChange> change(Slug slug, int number) {
        return corrections.current(slug).flatMap(open -> open.change(Kind.ANSWER, String.valueOf(number)));
    }

    private Form filled(Slug slug, int number) {
        var change = change(slug, number);
        var fields = new LinkedHashMap<String, String>();
        if (change.isPresent()) {
            var wanted = Records.read(change.get().content(), CorrectedAnswer.class);
            fields.put("decision", wanted.decision());
            fields.put("reason", wanted.reason());
            fields.put("duplicate", wanted.duplicateOf() == null ? "" : String.valueOf(wanted.duplicateOf()));
            fields.put("why", change.get().reason());
        } else {
            var consultation = consultations.ofSecretariat(slug);
            dispositions.of(comments.comment(consultation, number)).ifPresent(given -> {
                fields.put("decision", given.decision().code());
                fields.put("reason", given.reason());
            });
        }
        fields.put(
                "version", String.valueOf(change.map(CorrectionChange::version).orElse(0)));
        return Form.filled(fields);
    }

    private Page page(Slug slug, int number, Form form, @Nullable String refusal) {
        var consultation = consultations.ofSecretariat(slug);
        var comment = comments.comment(consultation, number);
        return Page.of(
                "outcome/corrected-answer.jte",
                new CorrectedAnswerView(
                        consultation,
                        comment,
                        dispositions.of(comment),
                        Arrays.stream(Decision.values())
                                .map(decision -> new Choice(decision.code(), site.text("decision." + decision.code())))
                                .toList(),
                        form,
                        refusal));
    }
}
