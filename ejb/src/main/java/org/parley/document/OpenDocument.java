package org.parley.document;

import java.util.List;

/**
 * A document opened at one of its versions.
 *
 * @param document the document
 * @param version the version shown
 * @param versions all versions that the reader may see, newest first
 */
public record OpenDocument(Document document, DocumentVersion version, List<DocumentVersion> versions) {
    public OpenDocument {
        versions = List.copyOf(versions);
    }

    /** Whether a newer version than the one shown is published. */
    public boolean superseded() {
        return versions.stream().anyMatch(other -> other.published() && other.number() > version.number());
    }
}
