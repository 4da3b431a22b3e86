package org.parley.document;

import java.util.List;

/**
 * A version was published whose file recorded changes that stay proposals; fired in the transaction that publishes it.
 *
 * @param consultation identity of the consultation
 * @param document identity of the document
 * @param source name of the file
 * @param changes in the order of the text
 */
public record ChangesPublished(long consultation, long document, String source, List<Recorded> changes) {
    public ChangesPublished {
        changes = List.copyOf(changes);
    }

    /**
     * A change that stays a proposal.
     *
     * @param paragraph identity of the paragraph or heading
     * @param author the name that the file states
     * @param wording what it is to say; blank to take it out
     */
    public record Recorded(long paragraph, String author, String wording) {}
}
