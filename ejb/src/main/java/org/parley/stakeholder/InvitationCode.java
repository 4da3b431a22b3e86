package org.parley.stakeholder;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Digest;

/**
 * The code of an invitation: 16 letters and digits that are not taken for each other, 80 bits, in groups of four so that
 * it can be read out and typed.
 *
 * @param value e.g. {@code K7QF-2M9X-W3ZA-P8RT}
 */
public record InvitationCode(String value) {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationCode fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new InvitationCode(code.toString());
    }

    /** The code that somebody typed, in small letters or without its hyphens as may be. */
    static InvitationCode typed(@Nullable String text) {
        var signs = (text == null ? "" : text).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new InvitationCode(
                signs.substring(0, Math.min(signs.length(), 2 * LENGTH)).replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** What is stored in its place. */
    String digest() {
        return Digest.of("invitation", value);
    }

    @Override
    public String toString() {
        return "invitation code";
    }
}
