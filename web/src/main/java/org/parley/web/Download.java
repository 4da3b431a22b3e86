package org.parley.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives out a file that somebody sent, so that a browser keeps it and never shows it as a page of this server. */
public final class Download {
    private static final String UNRESERVED = "[A-Za-z0-9._~-]";

    private Download() {}

    /**
     * A file.
     *
     * @param name as it is shown; any characters
     * @param digest by which a client knows whether it has the file already
     * @param content read only if the client has not
     */
    public static Response of(Request request, String mediaType, String name, String digest, Supplier<byte[]> content) {
        var tag = new EntityTag(digest);
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(content.get(), mediaType) : known;
        return answer.tag(tag)
                .header("Content-Disposition", disposition(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** Always a download (RFC 6266), with the name in ASCII for old programs and in full for all others (RFC 8187). */
    static String disposition(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            var character = String.valueOf((char) (each & 0xFF));
            encoded.append(
                    character.matches(UNRESERVED) ? character : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return encoded.toString();
    }
}
