package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.ConsultationTerms;
import org.parley.consultation.Consultations;
import org.parley.consultation.Founding;
import org.parley.consultation.Phase;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;
import org.parley.web.json.Query;

/** Consultations: finding, founding and changing them. */
@Path("/api/v1/consultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {
    @Inject
    Consultations consultations;

    @Inject
    Founding founding;

    @Inject
    ConsultationDetail detail;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    /** Public consultations, newest first. */
    @GET
    public Listing<ListedConsultationData> list() {
        var query = new Query(address);
        var phase = query.coded("phase", ConsultationResource::phase, "phase");
        int limit = query.limit();
        query.check();
        var phases = phase.map(Set::of).orElseGet(() -> EnumSet.allOf(Phase.class));
        return Listing.of(
                consultations.list(phases, query.text("after"), limit),
                consultation -> ListedConsultationData.of(consultation, site));
    }

    private static Optional<Phase> phase(String code) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.code().equals(code))
                .findFirst();
    }

    /** Founds a consultation in the phase draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response found(@HeaderParam("Idempotency-Key") @DefaultValue("") String key, JsonBody body) {
        var wanted = body.as(NewConsultation.class);
        var consultation = founding.found(inZone(wanted.terms()), wanted.address(), key);
        return Response.created(URI.create(site.url("/api/v1/consultations/" + consultation.slug())))
                .entity(detail.of(consultation))
                .build();
    }

    /** A deadline may be sent as it is given out, with an offset; it is meant in the zone of the consultation. */
    private static ConsultationTerms.Typed inZone(ConsultationTerms.Typed typed) {
        return new ConsultationTerms.Typed(
                typed.title(),
                typed.convener(),
                typed.purpose(),
                typed.questions(),
                typed.language(),
                local(typed.deadline(), typed.zone()),
                typed.zone(),
                typed.groups());
    }

    private static @Nullable String local(@Nullable String deadline, @Nullable String zone) {
        if (deadline == null || zone == null) {
            return deadline;
        }
        try {
            var moment = OffsetDateTime.parse(deadline.strip());
            return moment.atZoneSameInstant(ZoneId.of(zone.strip()))
                    .toLocalDateTime()
                    .toString();
        } catch (DateTimeException localAlready) {
            return deadline;
        }
    }

    /** One consultation. */
    @GET
    @Path("{slug}")
    public ConsultationData consultation(@PathParam("slug") Slug slug) {
        return detail.of(consultations.consultation(slug));
    }

    /** Changes the terms, all at once. */
    @PUT
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConsultationData revise(@PathParam("slug") Slug slug, JsonBody body) {
        int version = Preconditions.version(headers, site);
        consultations.revise(slug, inZone(body.as(ConsultationTerms.Typed.class)), version);
        return consultation(slug);
    }

    /** What happened to a consultation, oldest first. */
    @GET
    @Path("{slug}/phase")
    public Listing<PhaseChangeData> history(@PathParam("slug") Slug slug) {
        return Listing.whole(
                consultations.history(slug).stream().map(PhaseChangeData::of).toList());
    }

    /** Moves a consultation to another phase. */
    @POST
    @Path("{slug}/phase")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConsultationData move(@PathParam("slug") Slug slug, JsonBody body) {
        var request = body.as(PhaseRequest.class);
        new Faults().text("phase", request.phase(), 20).refuseAny();
        var code = request.phase() == null ? "" : request.phase();
        var next =
                phase(code).orElseThrow(() -> new Invalid("phase", "phase", Map.of("value", Faults.shortened(code))));
        consultations.moveTo(slug, next, request.reason());
        return consultation(slug);
    }
}
