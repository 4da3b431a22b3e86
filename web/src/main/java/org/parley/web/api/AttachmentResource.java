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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.parley.attachment.AttachmentReading;
import org.parley.attachment.Attachments;
import org.parley.attachment.SentFile;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.submission.SubmissionFiles;
import org.parley.submission.Submissions;
import org.parley.web.Download;
import org.parley.web.Site;

/** The files of a submission. */
@Path("/api/v1/consultations/{slug}/submissions/{number: [1-9][0-9]{0,8}}/attachments")
@RequestScoped
public class AttachmentResource {
    @Inject
    Submissions submissions;

    @Inject
    SubmissionFiles files;

    @Inject
    AttachmentReading reading;

    @Inject
    Attachments attachments;

    @Inject
    Consultations consultations;

    @Inject
    Site site;

    /** Adds a file to a submission of the caller. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("slug") Slug slug,
            @PathParam("number") int number,
            @QueryParam("name") @DefaultValue("") String name,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            byte[] content) {
        var consultation = consultations.consultation(slug);
        var submission = submissions.submission(consultation, number);
        files.requireMine(submission);
        var added = files.add(slug, number, reading.clean(List.of(new SentFile(name, content))), key);
        var data = AttachmentData.of(consultation, submission, added, site);
        return Response.created(URI.create(site.url(
                        "/api/v1/consultations/" + slug + "/submissions/" + number + "/attachments/" + added.place())))
                .entity(data)
                .build();
    }

    /** One file, always as a download. */
    @GET
    @Path("{place: [1-9][0-9]{0,3}}")
    public Response download(
            @PathParam("slug") Slug slug,
            @PathParam("number") int number,
            @PathParam("place") int place,
            @Context Request request) {
        var submission = submissions.submission(consultations.consultation(slug), number);
        var file = attachments.placed(submission.id(), place);
        return Download.of(
                request, file.format().mediaType(), file.name(), file.digest(), () -> attachments.content(file));
    }
}
