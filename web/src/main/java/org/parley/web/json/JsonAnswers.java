package org.parley.web.json;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.access.Caller;
import org.parley.kernel.Digest;
import org.parley.web.Paths;
import org.parley.web.Problem;
import org.parley.web.Site;

/**
 * Finishes the answers of the API: writes records as JSON, tags what can be asked for again, links to the next page,
 * and lets every site read what is public, since the API takes no cookie.
 */
@Provider
public class JsonAnswers implements ContainerResponseFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int BAD_REQUEST = 400;
    private static final int TAG_LENGTH = 16;

    @Inject
    Caller caller;

    @Inject
    Site site;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!Paths.ofApi(request)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, caller.signedIn() ? "no-store" : "no-cache");
        headers.add(HttpHeaders.VARY, "Authorization, Accept-Language");
        if (SAFE.contains(request.getMethod())) {
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
        }
        if (response.getStatus() >= BAD_REQUEST && !response.hasEntity()) {
            var problem = Problem.of(response.getStatus(), "bad-request", site.text("refusal.status.400"));
            response.setEntity(problem.getEntity(), response.getEntityAnnotations(), problem.getMediaType());
        }
        if (response.getEntity() instanceof Record written) {
            write(written, request, response);
        }
    }

    private void write(Record written, ContainerRequestContext request, ContainerResponseContext response) {
        var object = RecordWriting.object(written);
        if (object.get("next") instanceof JsonString next) {
            response.getHeaders().putSingle(HttpHeaders.LINK, link(request, next.getString()));
        }
        var bytes = object.toString().getBytes(StandardCharsets.UTF_8);
        response.setEntity(bytes, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        if (response.getStatus() == OK && SAFE.contains(request.getMethod())) {
            tag(object, bytes, request, response);
        }
    }

    private static void tag(
            JsonObject object, byte[] bytes, ContainerRequestContext request, ContainerResponseContext response) {
        var version = Stream.of("state", "version")
                .map(object::get)
                .filter(JsonNumber.class::isInstance)
                .findFirst()
                .map(number -> number + "-")
                .orElse("");
        var tag = "\"" + version + Digest.of(bytes).substring(0, TAG_LENGTH) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private String link(ContainerRequestContext request, String next) {
        var following = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("after", next)
                .build();
        return "<" + site.url(following.getRawPath() + "?" + following.getRawQuery()) + ">; rel=\"next\"";
    }
}
