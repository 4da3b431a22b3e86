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
import java.net.URI;
import java.util.Optional;
import org.parley.casework.BulkActs;
import org.parley.casework.BulkKind;
import org.parley.casework.BulkSelection;
import org.parley.casework.Casefiles;
import org.parley.casework.CodeBook;
import org.parley.casework.CodeBookEntry;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Prepares an act on the comments that were chosen in the list; nothing is done before it was looked at. */
@Path("/consultations/{slug}/workbench/bulk")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BulkResource {
    @Inject
    Consultations consultations;

    @Inject
    BulkActs acts;

    @Inject
    Casefiles casefiles;

    @Inject
    CodeBook book;

    @Inject
    Selections selections;

    @Context
    UriInfo address;

    /** Prepares the act, or asks what exactly is to be done. */
    @POST
    public Response prepare(@PathParam("slug") String slug, Form form) {
        var name = consultations.ofSecretariat(new Slug(slug)).slug();
        var kind = Orders.kind(form);
        try {
            var selection = selections.of(name, form, address.getQueryParameters());
            return kind.filter(known -> Orders.complete(form, known))
                    .map(known -> prepared(name, form, known, selection))
                    .orElseGet(() -> Response.ok(page(name, kind, form)).build());
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, kind, form.with(invalid.faults())))
                    .build();
        }
    }

    private Response prepared(Slug slug, Form form, BulkKind kind, BulkSelection selection) {
        long act = acts.prepare(slug, selection, Orders.order(form, kind), Back.place(address));
        return Response.seeOther(URI.create(Back.workbench(slug) + "/acts/" + act))
                .build();
    }

    private Page page(Slug slug, Optional<BulkKind> kind, Form form) {
        return Page.of(
                "casework/order.jte",
                new OrderView(
                        consultations.ofSecretariat(slug),
                        kind,
                        casefiles.members(slug),
                        book.entries(slug).stream().map(CodeBookEntry::tag).toList(),
                        form,
                        Back.place(address)));
    }
}
