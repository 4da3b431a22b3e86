package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.edition.Alignment;
import org.parley.edition.EditionDrafts;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** Reviewing which piece of a translation belongs to which paragraph, and publishing the edition. */
@Path("/consultations/{slug}/workbench/drafts/{doc}/editions/{language}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EditionResource {
    private static final Pattern SENT = Pattern.compile("(up|down|out|put|save|split)\\.([0-9]{1,5})");
    private static final Set<String> DONE = Set.of("added", "corrected", "taken-back");

    @Inject
    Secretariat secretariat;

    @Inject
    EditionDrafts editions;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** The pairs, side by side. */
    @GET
    public Page review() {
        var query = new HashMap<String, String>();
        address.getQueryParameters().forEach((name, all) -> query.put(name, all.getFirst()));
        var asked = Form.filled(query);
        return page(
                asked.number("at").or(() -> asked.number("edit")).orElse(0),
                asked.number("edit"),
                Form.empty(),
                null,
                asked.given("done").filter(DONE::contains).orElse(null));
    }

    /** Corrects the pairs. */
    @POST
    public Response correct(Form form) {
        var consultation = consultation();
        var match = SENT.matcher(form.shown("do"));
        if (!match.matches()) {
            throw new NotFound("correction", form.shown("do"));
        }
        int index = Integer.parseInt(match.group(2));
        UnaryOperator<Alignment> correction = alignment -> corrected(alignment, match.group(1), index, form);
        return done(
                form,
                index,
                "corrected",
                revision -> editions.correct(consultation, document(), language(), revision, correction));
    }

    private static Alignment corrected(Alignment alignment, String act, int index, Form form) {
        return switch (act) {
            case "up" -> alignment.shiftedUp(index);
            case "down" -> alignment.shiftedDown(index);
            case "out" -> alignment.leftOut(index);
            case "put" -> alignment.put(index);
            case "split" -> alignment.split(index, form.shown("text"));
            default -> alignment.edited(index, form.shown("text"));
        };
    }

    /** Begins the edition with what the version before has in this language. */
    @POST
    @Path("carried")
    public Response carryOver() {
        editions.carryOver(consultation(), document(), language());
        return Response.seeOther(URI.create(Paths.draft(consultation(), document()) + "/editions/" + language()))
                .build();
    }

    /** Takes the last correction back. */
    @POST
    @Path("taken-back")
    public Response takeBack(Form form) {
        return done(
                form,
                form.number("at").orElse(0),
                "taken-back",
                revision -> editions.takeBack(consultation(), document(), language(), revision));
    }

    /** Publishes the edition. */
    @POST
    @Path("publication")
    public Response publish(Form form) {
        return left(form, "published", revision -> editions.publish(consultation(), document(), language(), revision));
    }

    /** Removes the edition, which was never published. */
    @POST
    @Path("removal")
    public Response discard(Form form) {
        return left(form, "discarded", revision -> editions.discard(consultation(), document(), language(), revision));
    }

    /** What is done to the state from which a form was filled. */
    private interface Act {
        void on(int revision);
    }

    private Response done(Form form, int index, String done, Act act) {
        try {
            act.on(form.number("revision").orElse(-1));
            var path = EditionView.path(consultation(), prepared());
            return Response.seeOther(URI.create(path + "?at=" + index + "&done=" + done + "#r-" + index))
                    .build();
        } catch (Invalid invalid) {
            return refused(invalid, page(index, Optional.of(index), form.with(invalid.faults()), null, null));
        } catch (Conflict | WrongPhase stale) {
            return refused(stale, page(index, Optional.empty(), form, refusals.sentence(stale), null));
        }
    }

    private Response left(Form form, String done, Act act) {
        try {
            act.on(form.number("revision").orElse(-1));
            var path = Paths.draft(consultation(), document()) + "/editions?done=" + done;
            return Response.seeOther(URI.create(path)).build();
        } catch (Invalid invalid) {
            var sentence = site.text(invalid.faults().getFirst());
            return refused(invalid, page(0, Optional.empty(), form, sentence, null));
        } catch (Conflict | WrongPhase stale) {
            return refused(stale, page(0, Optional.empty(), form, refusals.sentence(stale), null));
        }
    }

    private static Response refused(Refusal refusal, Page page) {
        return Response.status(Refusals.status(refusal)).entity(page).build();
    }

    private Slug consultation() {
        return secretariat.consultation(named("slug")).slug();
    }

    private Slug document() {
        return new Slug(named("doc"));
    }

    private String language() {
        return named("language");
    }

    private String named(String part) {
        return String.valueOf(address.getPathParameters().getFirst(part));
    }

    private EditionDrafts.Prepared prepared() {
        return editions.edition(consultation(), document(), language());
    }

    private Page page(int at, Optional<Integer> edited, Form form, @Nullable String refusal, @Nullable String done) {
        var consultation = secretariat.consultation(named("slug"));
        var prepared = prepared();
        var alignment = prepared.edition().published()
                ? EditionView.NOTHING
                : prepared.edition().alignment();
        var filled = form.faults().isEmpty()
                        && edited.isPresent()
                        && !prepared.edition().published()
                ? Form.filled(Map.of("text", alignment.row(edited.get())))
                : form;
        return Page.of(
                "preparation/edition.jte",
                new EditionView(consultation, prepared, alignment, at, edited, filled, refusal, done));
    }
}
