package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.disposition.Decision;
import org.parley.disposition.NewTemplate;
import org.parley.disposition.ReasonTemplate;
import org.parley.disposition.ReasonTemplates;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.plot.PlotTable;

/** The reasons that a secretariat writes often: to add, change, order, take away, and to take along. */
@Path("/consultations/{slug}/workbench/templates")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TemplatesResource {
    @Inject
    Consultations consultations;

    @Inject
    ReasonTemplates templates;

    @Inject
    Refusals refusals;

    /** The templates, with a form for a new one or for the one to be changed. */
    @GET
    public Page list(@PathParam("slug") String slug, @QueryParam("edit") @DefaultValue("0") long edited) {
        var name = new Slug(slug);
        var form = templates.list(name).stream()
                .filter(template -> template.id() == edited)
                .findFirst()
                .map(TemplatesResource::stored);
        return page(name, form.isPresent() ? edited : 0, form.orElseGet(Form::empty), null);
    }

    private static Form stored(ReasonTemplate template) {
        return Form.filled(Map.of(
                "name", template.name(),
                "decision", template.decision().map(Decision::code).orElse(""),
                "text", template.text(),
                "version", String.valueOf(template.version())));
    }

    private Page page(Slug slug, long edited, Form form, @Nullable String refusal) {
        return Page.of(
                "disposition/templates.jte",
                new TemplatesView(consultations.ofSecretariat(slug), templates.list(slug), edited, form, refusal));
    }

    /** Adds a template. */
    @POST
    public Response add(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        return answered(name, 0, form, () -> templates.add(name, typed(form)));
    }

    /** Changes a template, takes it away, or moves it up. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response change(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        var name = new Slug(slug);
        int version = form.number("version").orElse(0);
        return switch (form.shown("act")) {
            case "remove" -> answered(name, 0, Form.empty(), () -> templates.remove(name, id, version));
            case "up" -> answered(name, 0, Form.empty(), () -> templates.moveUp(name, id, version));
            default -> answered(name, id, form, () -> templates.change(name, id, typed(form), version));
        };
    }

    private static NewTemplate typed(Form form) {
        return new NewTemplate(form.value("name"), form.value("decision"), form.value("text"));
    }

    private Response answered(Slug slug, long edited, Form form, Runnable work) {
        try {
            work.run();
            return Response.seeOther(URI.create("/consultations/" + slug + "/workbench/templates"))
                    .build();
        } catch (Invalid invalid) {
            return refused(invalid, page(slug, edited, form.with(invalid.faults()), null));
        } catch (Conflict conflict) {
            return refused(conflict, page(slug, edited, form, refusals.sentence(conflict)));
        }
    }

    private static Response refused(Refusal why, Page page) {
        return Response.status(Refusals.status(why)).entity(page).build();
    }

    /** The templates as a table, for another consultation. */
    @GET
    @Path("templates.csv")
    @Produces("text/csv")
    public Response table(@PathParam("slug") String slug) {
        var name = new Slug(slug);
        var table = new PlotTable("name", "decision", "text");
        templates
                .list(name)
                .forEach(template -> table.row(
                        template.name(), template.decision().map(Decision::code).orElse(""), template.text()));
        return table.answer(name + "-templates");
    }

    /** Takes in a table of templates. */
    @POST
    @Path("table")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("slug") String slug, List<EntityPart> parts) throws IOException {
        var name = new Slug(slug);
        var sent = SentTemplates.of(parts);
        return answered(name, 0, Form.empty(), () -> templates.bring(name, sent.templates()));
    }
}
