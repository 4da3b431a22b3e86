package org.parley.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512 (RFC 8018) and the iterations that the OWASP Password Storage
 * Cheat Sheet asks for, a fresh salt of 128 bits, written as {@code pbkdf2-sha512$iterations$salt$hash}.
 *
 * @param stored the written form
 */
record PasswordHash(String stored) {
    static final int ITERATIONS = 220_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Stands in for the hash of an account that does not exist, so that both answers take the same time. */
    static final PasswordHash OF_NOBODY = of("nobody signs in with this");

    /** Of an account that nobody signs in to with a password. */
    static final PasswordHash NONE = new PasswordHash("none");

    static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("pbkdf2-sha512$" + ITERATIONS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ITERATIONS)));
    }

    boolean matches(String password) {
        var parts = equals(NONE) ? OF_NOBODY.stored().split("\\$") : stored.split("\\$");
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1]))) && !equals(NONE);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var normalised = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var key = new PBEKeySpec(normalised.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform since 8 has PBKDF2WithHmacSHA512", missing);
        } finally {
            key.clearPassword();
        }
    }
}
