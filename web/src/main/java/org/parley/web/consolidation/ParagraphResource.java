package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.consolidation.Consolidating;
import org.parley.consolidation.NextDrafts;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** The work on one paragraph: deciding on wordings, settling collisions, writing the text. */
@Path("/consultations/{slug}/workbench/consolidation/{doc}/paragraphs/{place: [1-9][0-9]{0,5}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ParagraphResource {
    @Inject
    Desk desk;

    @Inject
    NextDrafts drafts;

    @Inject
    Consolidating consolidating;

    @Inject
    Acting acting;

    @Inject
    ParagraphPages pages;

    @Inject
    Refusals refusals;

    @PathParam("slug")
    String slug = "";

    @PathParam("doc")
    String document = "";

    @PathParam("place")
    int place;

    /** What is proposed, and what becomes of it. */
    @GET
    public Page work(@QueryParam("done") @DefaultValue("") String done) {
        return pages.page(desk.text(slug, document), place, Form.empty(), Optional.empty(), done);
    }

    /** Does what a button says. */
    @POST
    public Response act(Form form) {
        var text = desk.text(slug, document);
        try {
            boolean followed = acting.act(text.slug(), spot(text), form);
            return back(text, followed ? "decided" : "overruled", form.shown("number"));
        } catch (Invalid invalid) {
            return refused(text, form.with(invalid.faults()), invalid, null, List.of());
        } catch (Conflict conflict) {
            return refused(text, Form.empty(), conflict, refusals.sentence(conflict), List.of());
        }
    }

    /** Takes the text as written, or shows it beside what somebody else wrote meanwhile. */
    @POST
    @Path("text")
    public Response write(Form form) {
        var text = desk.text(slug, document);
        try {
            boolean merged = write(text, form);
            return back(text, merged ? "merged" : "written", "");
        } catch (Invalid invalid) {
            return refused(text, form.with(invalid.faults()), invalid, null, List.of());
        } catch (Conflict conflict) {
            return overtaken(text, form, conflict);
        }
    }

    /** The same for the script that saves while somebody writes. */
    @POST
    @Path("autosave")
    @Produces(MediaType.APPLICATION_JSON)
    public Response autosave(Form form) {
        var text = desk.text(slug, document);
        try {
            boolean merged = write(text, form);
            var work = drafts.at(text.slug(), desk.draft(text), place);
            var kept = Json.createObjectBuilder()
                    .add("revision", work.state().revision())
                    .add("merged", merged)
                    .add("text", work.text());
            return Response.ok(kept.build().toString()).build();
        } catch (Invalid | Conflict refusal) {
            var why = Json.createObjectBuilder().add("refused", refusals.sentence(refusal));
            return Response.status(Refusals.status(refusal))
                    .entity(why.build().toString())
                    .build();
        }
    }

    private boolean write(Desk.Text text, Form form) {
        return consolidating.write(
                text.slug(),
                spot(text),
                form.value("text"),
                form.number("revision").orElse(-1));
    }

    private Consolidating.Spot spot(Desk.Text text) {
        return new Consolidating.Spot(text.document(), place);
    }

    private Response back(Desk.Text text, String done, String number) {
        var address = text.path() + "/paragraphs/" + place + "?done=" + done
                + (number.matches("[0-9]{1,9}") ? "#c" + number : "#text");
        return Response.seeOther(URI.create(address)).build();
    }

    private Response overtaken(Desk.Text text, Form form, Conflict conflict) {
        var work = drafts.at(text.slug(), desk.draft(text), place);
        var typed = form.shown("text");
        var fresh = form.and("revision", String.valueOf(work.state().revision()));
        return refused(
                text,
                fresh,
                conflict,
                refusals.sentence(conflict),
                Difference.between(work.text(), typed).runs());
    }

    private Response refused(Desk.Text text, Form form, Refusal refusal, @Nullable String sentence, List<Run> other) {
        var why = new ParagraphView.Refused(sentence, other);
        return Response.status(Refusals.status(refusal))
                .entity(pages.page(text, place, form, Optional.of(why), ""))
                .build();
    }
}
