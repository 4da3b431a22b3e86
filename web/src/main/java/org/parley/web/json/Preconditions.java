package org.parley.web.json;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.kernel.Conflict;
import org.parley.web.Problem;
import org.parley.web.Site;

/** From which state of a thing a program makes a change (RFC 9110, section 13), so that no change is lost. */
public final class Preconditions {
    private static final int REQUIRED = 428;
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?([0-9]{1,9})(?:-[0-9a-f]+)?\"?\\s*");

    private Preconditions() {}

    /**
     * The version in {@code If-Match}; 0 for {@code If-None-Match: *}, which asks that there is none yet.
     *
     * @throws ClientErrorException 428 if the request has neither
     * @throws Conflict if the tag is none of ours, so that it can fit nothing
     */
    public static int version(HttpHeaders headers, Site site) {
        if ("*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return 0;
        }
        var sent = Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .orElseThrow(() -> new ClientErrorException(
                        Problem.of(REQUIRED, "precondition-required", site.text("refusal.precondition-required"))));
        var tag = TAG.matcher(sent);
        if (!tag.matches()) {
            throw new Conflict("stale", Map.of("sent", sent));
        }
        return Integer.parseInt(tag.group(1));
    }
}
