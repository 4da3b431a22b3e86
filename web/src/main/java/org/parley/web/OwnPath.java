package org.parley.web;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a form goes on to: only a path of this server, whatever was sent. */
public final class OwnPath {
    private OwnPath() {}

    /** The path if it is one of this server, or the other. */
    public static URI of(@Nullable String path, String otherwise) {
        return Optional.ofNullable(path)
                .filter(typed -> typed.matches("/([A-Za-z0-9][^\\\\\\s]*)?"))
                .flatMap(OwnPath::address)
                .orElse(URI.create(otherwise));
    }

    private static Optional<URI> address(String path) {
        try {
            return Optional.of(URI.create(path)).filter(address -> address.getHost() == null);
        } catch (IllegalArgumentException ill) {
            return Optional.empty();
        }
    }
}
