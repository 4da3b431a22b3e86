package org.parley.web.disposition;

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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.disposition.Approvals;
import org.parley.disposition.Approvals.Sight;
import org.parley.disposition.Approved;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** The second pair of eyes: what colleagues proposed, to be approved or sent back. */
@Path("/consultations/{slug}/workbench/approvals")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ApprovalsResource {
    private static final int PAGE_SIZE = 20;
    private static final int UNPROCESSABLE = 422;
    private static final Pattern SEEN = Pattern.compile("([1-9][0-9]{0,8}):([1-9][0-9]{0,8})");
    private static final Pattern PLACE = Pattern.compile("\\?[A-Za-z0-9=&%._+~*-]*");

    @Inject
    Approvals approvals;

    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Refusals refusals;

    /** The answers that wait, each in full beside its comment. */
    @GET
    public Page list(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("0") String after) {
        return page(new Slug(slug), number(after), Optional.empty(), null, Form.empty());
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private Page page(Slug slug, int after, Optional<Approved> done, @Nullable String refusal, Form form) {
        var consultation = consultations.ofSecretariat(slug);
        var list = approvals.list(slug, after, PAGE_SIZE);
        var paragraphs = list.items().stream()
                .flatMap(one -> one.comment().paragraph().stream())
                .distinct()
                .toList();
        return Page.of(
                "disposition/approvals.jte",
                new ApprovalsView(
                        consultation,
                        approvals.waiting(slug),
                        list,
                        after,
                        documents.places(paragraphs).stream()
                                .collect(Collectors.toMap(
                                        (Place place) -> place.paragraph().id(), Function.identity())),
                        done,
                        refusal,
                        form));
    }

    /** Gives the answers that were ticked, exactly as they were shown. */
    @POST
    public Page approveAll(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        var seen = form.values("seen").stream()
                .map(SEEN::matcher)
                .filter(match -> match.matches())
                .map(match -> new Sight(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                .toList();
        var approved = approvals.approveAll(name, seen);
        return page(name, 0, Optional.of(approved), null, Form.empty());
    }

    /** Gives one answer, or sends it back with a note. */
    @POST
    @Path("{number: [1-9][0-9]{0,8}}")
    public Response one(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = new Slug(slug);
        var seen = new Sight(number, form.number("seen").orElse(0));
        try {
            if (form.has("act", "back")) {
                approvals.sendBack(name, seen, form.value("note"));
            } else {
                approvals.approve(name, seen);
            }
            return Response.seeOther(next(name, number, form)).build();
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(name, number - 1, Optional.empty(), null, form.with(invalid.faults())))
                    .build();
        } catch (Conflict conflict) {
            return Response.status(Refusals.status(conflict))
                    .entity(page(name, number - 1, Optional.empty(), refusals.sentence(conflict), form))
                    .build();
        }
    }

    /** Back to the comment from which it was done, or to what still waits. */
    private static URI next(Slug slug, int number, Form form) {
        var bench = "/consultations/" + slug + "/workbench";
        var place = form.shown("place");
        if (form.value("place") == null) {
            return URI.create(bench + "/approvals");
        }
        var query = PLACE.matcher(place).matches() && place.length() > 1 ? place + "&" : "?";
        return URI.create(bench + query + "comment=" + number + "#one-title");
    }
}
