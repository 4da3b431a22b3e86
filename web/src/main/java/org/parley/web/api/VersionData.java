package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.parley.document.DocumentVersion;

/**
 * A version of a document.
 *
 * @param version counted from 1
 * @param source where the text came from
 * @param publishedAt when it was published
 */
public record VersionData(int version, String source, Optional<Instant> publishedAt) {
    static VersionData of(DocumentVersion version) {
        return new VersionData(version.number(), version.source(), version.publishedAt());
    }
}
