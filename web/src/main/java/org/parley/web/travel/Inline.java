package org.parley.web.travel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * Style or script that stands in the file itself, and the digest by which its policy allows exactly that.
 *
 * @param text what stands between the tags
 * @param source how the policy names it, e.g. {@code 'sha256-…'}
 */
public record Inline(String text, String source) {
    static final Inline STYLE = of("offline.css");
    static final Inline SCRIPT = of("offline.js");

    private static Inline of(String name) {
        try (var resource = Objects.requireNonNull(Inline.class.getResourceAsStream("/assets/offline/" + name))) {
            var bytes = resource.readAllBytes();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Inline(
                    new String(bytes, StandardCharsets.UTF_8),
                    "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
