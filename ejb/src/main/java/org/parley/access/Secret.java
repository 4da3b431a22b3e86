package org.parley.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.parley.kernel.Digest;

/**
 * A random secret of 256 bits that a browser or program carries. Only its digest is stored, so that a copy of the
 * database lets nobody in.
 *
 * @param value 43 characters, safe in headers and addresses
 */
public record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A secret that nobody knows yet. */
    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored in its place. */
    public String digest() {
        return Digest.of(value);
    }

    @Override
    public String toString() {
        return "secret";
    }
}
