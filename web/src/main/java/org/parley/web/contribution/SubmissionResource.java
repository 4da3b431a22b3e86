package org.parley.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.submission.SubmissionFilter;
import org.parley.submission.Submissions;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.SpeakingFor;

/** Pages of the free-standing submissions to a consultation. */
@Path("/consultations/{slug}/submissions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SubmissionResource {
    private static final int LIST_SIZE = 20;

    @Inject
    Submissions submissions;

    @Inject
    Consultations consultations;

    @Inject
    SpeakingFor speaking;

    @Inject
    Sending sending;

    @Inject
    SubmissionViews views;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Context
    UriInfo address;

    /** The list, newest first. */
    @GET
    public Page list(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var filter = Form.filled(query());
        var page = submissions.list(consultation, narrowed(filter), filter.number("after"), LIST_SIZE);
        var open = consultation.takesContributions(clock.instant());
        return Page.of(
                "contribution/list.jte",
                new ListView(consultation, open, filter, submissions.tallies(consultation), page));
    }

    private Map<String, String> query() {
        var values = new HashMap<String, String>();
        address.getQueryParameters().forEach((name, all) -> values.put(name, all.getFirst()));
        return values;
    }

    private static SubmissionFilter narrowed(Form filter) {
        return new SubmissionFilter(
                filter.given("group").flatMap(StakeholderGroup::of),
                filter.given("country"),
                filter.given("language"),
                true);
    }

    /** The form to make one. */
    @GET
    @Path("new")
    public Page form(@PathParam("slug") String slug) {
        var voices = speaking.choices();
        var consultation = consultations.consultation(new Slug(slug));
        consultation.refuseUnlessOpen(clock.instant());
        var fresh = Map.of("key", freshKey(), "language", consultation.language());
        return Page.of("contribution/form.jte", new FormView(consultation, Form.filled(fresh), voices, null));
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** Makes one without files. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(@PathParam("slug") String slug, Form form) {
        return post(slug, new SentSubmission(form, List.of()));
    }

    /** Makes one, with files if any were chosen. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response post(@PathParam("slug") String slug, List<EntityPart> parts) throws IOException {
        return post(slug, SentSubmission.of(parts));
    }

    private Response post(String slug, SentSubmission sent) {
        var form = sent.form();
        try {
            var receipt = sending.send(new Slug(slug), sent);
            return Response.seeOther(URI.create(receipt.address() + "/receipt")).build();
        } catch (Invalid invalid) {
            return refused(slug, form.with(invalid.faults()), invalid);
        } catch (Conflict reused) {
            return refused(slug, form.and("key", freshKey()), reused);
        } catch (Refusal refusal) {
            return stillWritable(refusal) ? refused(slug, form, refusal) : refusals.page(refusal);
        }
    }

    /** Whether the form can be shown again with the refusal, so that nothing typed is lost. */
    private static boolean stillWritable(Refusal refusal) {
        return refusal instanceof Busy || Refusals.status(refusal) == Response.Status.CONFLICT.getStatusCode();
    }

    private Response refused(String slug, Form form, Refusal refusal) {
        var consultation = consultations.consultation(new Slug(slug));
        var sentence = refusal instanceof Invalid ? null : refusals.sentence(refusal);
        return Response.status(Refusals.status(refusal))
                .entity(formPage(consultation, form, sentence))
                .build();
    }

    private Page formPage(Consultation consultation, Form form, @Nullable String sentence) {
        return Page.of("contribution/form.jte", new FormView(consultation, form, speaking.choices(), sentence));
    }

    /** One submission. */
    @GET
    @Path("{number}")
    public Page submission(@PathParam("slug") String slug, @PathParam("number") String number) {
        return Page.of("contribution/submission.jte", view(slug, number));
    }

    /** The receipt of one. */
    @GET
    @Path("{number}/receipt")
    public Page receipt(@PathParam("slug") String slug, @PathParam("number") String number) {
        return Page.of("contribution/receipt.jte", view(slug, number));
    }

    private SubmissionView view(String slug, String number) {
        return views.view(new Slug(slug), number, Form.empty());
    }
}
