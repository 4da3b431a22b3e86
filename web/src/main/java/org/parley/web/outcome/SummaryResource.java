package org.parley.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.kernel.Records;
import org.parley.kernel.Slug;
import org.parley.outcome.CorrectionChange;
import org.parley.outcome.CorrectionChange.Kind;
import org.parley.outcome.Corrections;
import org.parley.position.OutcomeText;
import org.parley.position.OutcomeTexts;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.position.Outcome;

/** Where the secretariat writes on the outcome as a whole. */
@Path("/consultations/{slug}/workbench/summary")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SummaryResource {
    @Inject
    Consultations consultations;

    @Inject
    OutcomeTexts texts;

    @Inject
    Corrections corrections;

    @Inject
    Outcome outcome;

    @Inject
    Answering answering;

    /** The texts, to be written. */
    @GET
    public Page form(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        var name = new Slug(slug);
        return page(name, filled(name), null, done != null);
    }

    /** Writes the texts. */
    @POST
    public Response write(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        var typed = new OutcomeText.Typed(form.value("convergence"), form.value("divergence"), form.value("method"));
        int version = form.number("version").orElse(-1);
        return answering.take(
                form,
                () -> {
                    if (corrections.current(name).isPresent()) {
                        corrections.texts(name, typed, form.value("why"), version);
                        return "/consultations/" + name + "/workbench/corrections";
                    }
                    texts.write(name, typed, version);
                    return "/consultations/" + name + "/workbench/summary?done=yes";
                },
                (again, refusal) ->
                        page(name, refusal == null ? again : again.and("version", version(name)), refusal, false));
    }

    private Optional<CorrectionChange> change(Slug slug) {
        return corrections.current(slug).flatMap(open -> open.change(Kind.TEXTS, "texts"));
    }

    private String version(Slug slug) {
        int version = corrections.current(slug).isPresent()
                ? change(slug).map(CorrectionChange::version).orElse(0)
                : texts.of(consultations.ofSecretariat(slug)).version();
        return String.valueOf(version);
    }

    private Form filled(Slug slug) {
        var change = change(slug);
        var typed = change.map(wanted -> Records.read(wanted.content(), OutcomeText.Typed.class))
                .orElseGet(() -> texts.of(consultations.ofSecretariat(slug)).typed());
        var fields = new LinkedHashMap<String, String>();
        fields.put("convergence", String.valueOf(typed.convergence()));
        fields.put("divergence", String.valueOf(typed.divergence()));
        fields.put("method", String.valueOf(typed.method()));
        fields.put("why", change.map(CorrectionChange::reason).orElse(""));
        fields.put("version", version(slug));
        return Form.filled(fields);
    }

    private Page page(Slug slug, Form form, @Nullable String refusal, boolean done) {
        var consultation = consultations.ofSecretariat(slug);
        return Page.of(
                "outcome/summary.jte",
                new SummaryView(
                        consultation,
                        texts.of(consultation),
                        outcome.matrix(consultation),
                        form,
                        refusal,
                        done,
                        corrections.current(slug).isPresent()));
    }
}
