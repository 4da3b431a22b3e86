package org.parley.document;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;

/** A published version as a draft that can be changed. */
final class DraftCopy {
    private DraftCopy() {}

    static Draft of(List<Paragraph> paragraphs) {
        boolean counted = counted(paragraphs);
        return new Draft(paragraphs.stream()
                .map(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING
                        ? Block.heading(paragraph.level(), paragraph.text())
                        : Block.numbered(counted ? "" : paragraph.number().orElse(""), paragraph.text()))
                .toList());
    }

    /** Whether the numbers only count the paragraphs. */
    private static boolean counted(List<Paragraph> paragraphs) {
        var numbers = paragraphs.stream()
                .flatMap(paragraph -> paragraph.number().stream())
                .toList();
        return IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i).equals(String.valueOf(i + 1)));
    }
}
