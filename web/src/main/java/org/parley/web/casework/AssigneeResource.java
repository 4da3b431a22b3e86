package org.parley.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.casework.Assignments;
import org.parley.casework.Casefiles;
import org.parley.casework.Colleague;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Making a comment somebody's work. */
@Path("/consultations/{slug}/workbench/comments/{number}/assignee")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AssigneeResource {
    @Inject
    Consultations consultations;

    @Inject
    Assignments assignments;

    @Inject
    Casefiles casefiles;

    @Inject
    Caller caller;

    @Context
    UriInfo address;

    /** Assigns the comment; to the caller if {@code me} was pressed. */
    @POST
    public Response assign(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = new Slug(slug);
        var assignee = form.has("me", "yes") ? Long.valueOf(caller.id()) : Numbers.of(form, "assignee");
        try {
            assignments.assign(name, number, assignee, form.number("version").orElse(0));
            return Response.seeOther(Back.to(address, name, number)).build();
        } catch (Conflict conflict) {
            return Response.status(Refusals.status(conflict))
                    .entity(both(name, number, assignee))
                    .build();
        }
    }

    private Page both(Slug slug, int number, @Nullable Long wanted) {
        var file = casefiles.of(slug, number);
        var wantedName = file.members().stream()
                .filter(member -> wanted != null && member.account() == wanted)
                .map(Colleague::name)
                .findFirst()
                .orElse("");
        return Page.of(
                "casework/assignee.jte",
                new AssigneeView(
                        consultations.ofSecretariat(slug),
                        file,
                        wanted == null ? 0 : wanted,
                        wantedName,
                        Back.workbench(slug) + "/comments/" + number + "/assignee" + Back.place(address),
                        Back.path(address, slug, number)));
    }
}
