package org.parley.document;

import java.util.List;
import org.parley.lineage.Matching;

/**
 * Two versions of a document side by side.
 *
 * @param older the earlier of the two
 * @param newer the later of the two
 * @param before headings and paragraphs of the earlier one, in order
 * @param after the same of the later one
 * @param matching which of these come from which of those, counted from 0
 */
public record VersionComparison(
        DocumentVersion older,
        DocumentVersion newer,
        List<Paragraph> before,
        List<Paragraph> after,
        Matching matching) {
    public VersionComparison {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
