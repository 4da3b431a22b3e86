package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Refusal;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.TooManyRequests;
import org.parley.kernel.WrongPhase;

/** Turns refusals into answers: pages for people, problem details (RFC 9457) for programs. */
@RequestScoped
public class Refusals {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    Request request;

    /** HTTP status of a refusal. */
    public static int status(Refusal refusal) {
        return switch (refusal) {
            case NotFound any -> 404;
            case SignInNeeded any -> 401;
            case NotPermitted any -> 403;
            case WrongPhase any -> 409;
            case DeadlinePassed any -> 409;
            case Conflict any -> 409;
            case Invalid any -> UNPROCESSABLE;
            case TooManyRequests any -> TOO_MANY_REQUESTS;
            case Busy any -> 503;
        };
    }

    /** The refusal in a sentence of the reader's language. */
    public String sentence(Refusal refusal) {
        return site.texts().get(refusal.key(), refusal.details());
    }

    /** Answers in the form that the address speaks. Who must sign in to see a page is taken there and back. */
    public Response answer(Refusal refusal) {
        if (Paths.ofApi(address)) {
            return Problem.of(refusal, site);
        }
        if (refusal instanceof SignInNeeded && request.getMethod().equals("GET")) {
            var next = URLEncoder.encode(site.here(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/sign-in?next=" + next)).build();
        }
        return page(refusal);
    }

    /** A page that says why not. */
    public Response page(Refusal refusal) {
        var answer = page(status(refusal), sentence(refusal));
        switch (refusal) {
            case TooManyRequests later ->
                answer.header("Retry-After", later.retryAfter().toSeconds());
            case Busy later -> answer.header("Retry-After", later.retryAfter().toSeconds());
            default -> {}
        }
        return answer.build();
    }

    /** A page with a sentence of the message bundle. */
    public Response page(Response.StatusType status, String key) {
        return page(status.getStatusCode(), site.text(key)).build();
    }

    private Response.ResponseBuilder page(int status, String sentence) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new Page("part/refusal.jte", Map.of("status", status, "sentence", sentence)));
    }
}
