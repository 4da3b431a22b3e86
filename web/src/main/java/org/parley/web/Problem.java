package org.parley.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.parley.kernel.Busy;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.TooManyRequests;

/** An error of the API as problem details (RFC 9457). */
public final class Problem {
    /** Media type of problem details. */
    public static final String TYPE = "application/problem+json";

    private static final int PRECONDITION_FAILED = 412;

    private Problem() {}

    /** The problem that a refusal is. Field errors are listed under {@code errors}. */
    public static Response of(Refusal refusal, Site site) {
        int status = stale(refusal) ? PRECONDITION_FAILED : Refusals.status(refusal);
        var problem = Json.createObjectBuilder(body(
                status,
                refusal.key().replaceFirst("^refusal\\.", "").replace('.', '-'),
                site.texts().get(refusal.key(), refusal.details())));
        if (refusal instanceof Invalid invalid) {
            var errors = Json.createArrayBuilder();
            invalid.faults()
                    .forEach(fault -> errors.add(Json.createObjectBuilder()
                            .add("field", fault.field())
                            .add("rule", fault.rule())
                            .add("detail", site.text(fault))));
            problem.add("errors", errors);
        }
        var answer = Response.status(status).type(TYPE).entity(problem.build());
        switch (refusal) {
            case TooManyRequests later ->
                answer.header("Retry-After", later.retryAfter().toSeconds());
            case Busy later -> answer.header("Retry-After", later.retryAfter().toSeconds());
            default -> {}
        }
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    /** Whether the thing changed since the state that {@code If-Match} names. */
    private static boolean stale(Refusal refusal) {
        return refusal.key().equals("refusal.conflict.stale");
    }

    /** A problem that no use case raised, e.g. an unknown address. */
    public static Response of(int status, String name, String sentence) {
        return Response.status(status)
                .type(TYPE)
                .entity(body(status, name, sentence))
                .build();
    }

    static JsonObject body(int status, String name, String sentence) {
        return Json.createObjectBuilder()
                .add("type", "/problems/" + name)
                .add("title", name.replace('-', ' ').toLowerCase(Locale.ROOT))
                .add("status", status)
                .add("detail", sentence)
                .build();
    }
}
