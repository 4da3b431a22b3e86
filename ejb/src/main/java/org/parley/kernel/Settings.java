package org.parley.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator sets from outside, by system property ({@code parley.data}) or environment ({@code PARLEY_DATA});
 * the property wins.
 */
@ApplicationScoped
public class Settings {
    /** Directory for what is derived from the database: the index, temporary files. */
    public Path data() {
        return Path.of(setting("parley.data").orElse(System.getProperty("java.io.tmpdir") + "/parley"));
    }

    /** The address under which people reach this server, without a slash at the end. */
    public URI baseAddress() {
        return URI.create(
                setting("parley.base.url").orElse("http://localhost:8080").replaceAll("/+$", ""));
    }

    /** Whether people reach this server by HTTPS, so that cookies are for HTTPS only. */
    public boolean secure() {
        return "https".equals(baseAddress().getScheme());
    }

    /** Whether an empty database gets the demo. */
    public boolean demo() {
        return setting("parley.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** Address to which people may write who cannot reach this server; absent if none was set. */
    public Optional<String> contact() {
        return setting("parley.contact");
    }

    /** Secret by which the operator of this machine acts as an administrator; absent if none was set. */
    public Optional<String> operatorKey() {
        return setting("parley.operator.key");
    }

    /** The server that takes mails for delivery; absent if none was set, and then no mails are sent. */
    public Optional<MailServer> mailServer() {
        return setting("parley.smtp.host")
                .map(host -> new MailServer(
                        host.strip(),
                        setting("parley.smtp.port")
                                .filter(port -> port.matches("[1-9][0-9]{0,4}"))
                                .map(Integer::valueOf)
                                .orElse(587),
                        MailServer.Security.of(setting("parley.smtp.security").orElse("starttls")),
                        setting("parley.smtp.user"),
                        setting("parley.smtp.password"),
                        setting("parley.mail.from")
                                .orElseGet(() -> "parley@" + baseAddress().getHost())));
    }

    private static Optional<String> setting(String name) {
        var environment = name.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environment)))
                .filter(value -> !value.isBlank());
    }
}
