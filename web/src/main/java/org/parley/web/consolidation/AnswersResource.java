package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consolidation.AnswerToGive;
import org.parley.consolidation.NextVersions;
import org.parley.consolidation.NextVersions.Said;
import org.parley.disposition.Decision;
import org.parley.disposition.ReasonTemplate;
import org.parley.disposition.ReasonTemplates;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** What every proposal decided on is to be answered, and the publication of the draft as the next version. */
@Path("/consultations/{slug}/workbench/consolidation/{doc}/answers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AnswersResource {
    @Inject
    Desk desk;

    @Inject
    NextVersions versions;

    @Inject
    ReasonTemplates templates;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @PathParam("slug")
    String slug = "";

    @PathParam("doc")
    String document = "";

    /** The status of every proposal, with reasons. */
    @GET
    public Page answers(@QueryParam("done") @DefaultValue("") String done) {
        return page("consolidation/answers.jte", Form.empty(), null, done);
    }

    /** Keeps statuses and reasons, and goes on to the last look where that was asked. */
    @POST
    public Response say(Form form) {
        var text = desk.text(slug, document);
        try {
            versions.say(text.slug(), text.document(), said(text, form));
            boolean on = form.shown("act").equals("on");
            return Response.seeOther(URI.create(text.path() + "/answers" + (on ? "/publication" : "?done=saved")))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page("consolidation/answers.jte", form.with(invalid.faults()), null, ""))
                    .build();
        }
    }

    private Map<Integer, Said> said(Desk.Text text, Form form) {
        var said = new HashMap<Integer, Said>();
        for (var answer : versions.state(text.slug(), desk.draft(text)).answers()) {
            var decision = Decision.of(form.shown("decision-" + answer.number()))
                    .filter(AnswersView.DECISIONS::contains)
                    .orElse(answer.decision());
            var own = form.given("reason-" + answer.number());
            said.put(answer.number(), new Said(decision, own.orElseGet(() -> form.shown("all-" + decision.code()))));
        }
        return said;
    }

    /** What will be published, before it is. */
    @GET
    @Path("publication")
    public Page ask() {
        return page("consolidation/publication.jte", Form.empty(), null, "");
    }

    /** Answers the proposals and publishes the draft. */
    @POST
    @Path("publication")
    public Response publish(Form form) {
        var text = desk.text(slug, document);
        try {
            var published = versions.publish(
                    text.slug(), text.document(), form.number("stamp").orElse(-1));
            int number = published.version().number();
            return Response.seeOther(URI.create("/consultations/" + text.slug() + "/documents/" + text.document()
                            + "/compare?from=" + (number - 1) + "&to=" + number))
                    .build();
        } catch (Conflict conflict) {
            return Response.status(Refusals.status(conflict))
                    .entity(page("consolidation/publication.jte", form, refusals.sentence(conflict), ""))
                    .build();
        }
    }

    private Page page(String template, Form form, @Nullable String refusal, String done) {
        var text = desk.text(slug, document);
        var state = versions.state(text.slug(), desk.draft(text));
        return Page.of(
                template,
                new AnswersView(text.consultation(), text.opened(), state, defaults(text, state), form, refusal, done));
    }

    /** The reason that an answer of the kind has already, or else that of a template, or else a usual one. */
    private Map<Decision, String> defaults(Desk.Text text, NextVersions.State state) {
        var defaults = new EnumMap<Decision, String>(Decision.class);
        var known = templates.list(text.slug());
        int next = text.opened().version().number() + 1;
        for (var decision : AnswersView.DECISIONS) {
            defaults.put(
                    decision,
                    state.answers().stream()
                            .filter(AnswerToGive::open)
                            .filter(answer -> answer.decision() == decision)
                            .map(AnswerToGive::reason)
                            .filter(reason -> !reason.isBlank())
                            .findFirst()
                            .or(() -> known.stream()
                                    .filter(template -> template.decision().equals(Optional.of(decision)))
                                    .map(ReasonTemplate::text)
                                    .findFirst())
                            .orElseGet(() -> site.text("consolidation.usual." + decision.code(), "version", next)));
        }
        return defaults;
    }
}
