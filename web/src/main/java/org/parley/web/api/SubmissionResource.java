package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.submission.NewSubmission;
import org.parley.submission.SubmissionFiles;
import org.parley.submission.SubmissionFilter;
import org.parley.submission.Submissions;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Query;

/** Free-standing submissions. */
@Path("/api/v1/consultations/{slug}/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    @Inject
    Consultations consultations;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionFiles files;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** Submissions, oldest first unless {@code order=newest}. */
    @GET
    public Listing<ListedSubmissionData> list(@PathParam("slug") Slug slug) {
        var consultation = consultations.consultation(slug);
        var query = new Query(address);
        var filter = new SubmissionFilter(query.group(), query.country(), query.text("language"), query.newestFirst());
        var after = query.after();
        int limit = query.limit();
        query.check();
        return Listing.of(
                submissions.list(consultation, filter, after, limit),
                submission -> ListedSubmissionData.of(consultation, submission, site));
    }

    /** Makes a submission. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(
            @PathParam("slug") Slug slug, @HeaderParam("Idempotency-Key") @DefaultValue("") String key, JsonBody body) {
        var receipt = submissions.post(slug, body.as(NewSubmission.class), List.of(), key);
        return Response.created(URI.create(site.url("/api/v1" + receipt.address())))
                .entity(ReceiptData.of(receipt, site))
                .build();
    }

    /** One submission. */
    @GET
    @Path("{number: [1-9][0-9]{0,8}}")
    public SubmissionData submission(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var consultation = consultations.consultation(slug);
        var submission = submissions.submission(consultation, number);
        return SubmissionData.of(consultation, submission, files.of(submission), site);
    }
}
