package org.parley.web.api;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.document.OpenDocument;
import org.parley.drafting.Draft;

/**
 * The version of a document in preparation, with its cuts under review.
 *
 * @param slug of the document
 * @param title of the document
 * @param language language tag of the text
 * @param number of the version that it will be
 * @param blocks headings and paragraphs in order
 * @param version grows with every correction
 */
public record DraftData(String slug, String title, String language, int number, List<BlockData> blocks, int version) {
    static DraftData of(OpenDocument opened, Draft draft) {
        var numbers = draft.numbers();
        return new DraftData(
                opened.document().slug().value(),
                opened.document().title(),
                opened.document().language(),
                opened.version().number(),
                IntStream.range(0, numbers.size())
                        .mapToObj(i -> BlockData.of(draft.block(i), numbers.get(i)))
                        .toList(),
                opened.version().revision());
    }
}
