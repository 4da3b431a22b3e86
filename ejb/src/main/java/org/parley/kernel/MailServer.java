package org.parley.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The server that takes mails for delivery, as the operator named it.
 *
 * @param host its name
 * @param port its port
 * @param security how the connection is made safe
 * @param user by which Parley signs in there; absent for a server that asks nobody
 * @param password that goes with it
 * @param from address in whose name mails are sent
 */
public record MailServer(
        String host, int port, Security security, Optional<String> user, Optional<String> password, String from) {
    /** How a connection is made safe. */
    public enum Security {
        /** TLS after the greeting (RFC 3207), without which nothing is sent. */
        STARTTLS,
        /** TLS from the first byte (RFC 8314). */
        TLS,
        /** None: for a server on this machine. */
        NONE;

        static Security of(String word) {
            return Arrays.stream(values())
                    .filter(security -> security.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElse(STARTTLS);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
