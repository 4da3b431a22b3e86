package org.parley.web;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.kernel.Conflict;
import org.parley.kernel.Refusal;

/**
 * The last resort for whatever no use case refused: addresses and methods that are not there, bodies too large or
 * unreadable, and faults of our own, which alone are logged.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOGGER = System.getLogger(UnexpectedMapper.class.getName());
    private static final int MOST_CAUSES = 20;

    /** SQLSTATE for a value that must be there once and is there already. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> {
                    LOGGER.log(Level.ERROR, "Request failed", thrown);
                    return answer(500, "refusal.failure");
                });
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private Optional<Response> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusals.answer(refusal));
            case BodyTooLarge large -> Optional.of(answer(413, "refusal.body-too-large"));
            case WebApplicationException web -> Optional.of(ofStatus(web.getResponse()));
            case OptimisticLockException overtaken -> Optional.of(refusals.answer(new Conflict("stale", Map.of())));
            case SQLException sql
            when UNIQUE_VIOLATION.equals(sql.getSQLState()) ->
                Optional.of(refusals.answer(new Conflict("twice", Map.of())));
            default -> Optional.empty();
        };
    }

    private Response ofStatus(Response raised) {
        int status = raised.getStatus();
        if (status < 400 || raised.hasEntity()) {
            return raised;
        }
        var key = "refusal.status." + status;
        return answer(status, site.texts().has(key) ? key : status < 500 ? "refusal.status.400" : "refusal.failure");
    }

    /** Name of the problem: of the refusal, or the words of the HTTP standard for the status. */
    private static String name(int status, String key) {
        var standard = Response.Status.fromStatusCode(status);
        return standard == null || !key.startsWith("refusal.status.")
                ? key.replaceFirst("^refusal\\.", "")
                : standard.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Response answer(int status, String key) {
        return Paths.ofApi(address)
                ? Problem.of(status, name(status, key), site.text(key))
                : refusals.page(Response.Status.fromStatusCode(status), key);
    }
}
