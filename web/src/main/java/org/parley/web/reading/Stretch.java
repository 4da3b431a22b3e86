package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.document.Paragraph;

/**
 * The part of a text that one page shows: all of it, or one section of a long text.
 *
 * @param blocks headings and paragraphs shown
 * @param lengthy whether the text may be shown by sections
 * @param section the section shown, counted from 1; 0 for the whole text
 */
public record Stretch(List<Paragraph> blocks, boolean lengthy, int section) {
    /** Paragraphs that one page shows unless the reader wants more. */
    static final int MOST_ON_PAGE = 80;

    /** The section asked for, or the one with the paragraph asked for, or the first. */
    static Stretch of(List<Paragraph> text, Sectioning sectioning, ReaderQuery query) {
        long paragraphs = text.stream().filter(block -> block.level() == 0).count();
        boolean lengthy = paragraphs > MOST_ON_PAGE && sectioning.count() > 1;
        if (!lengthy || query.section().filter(ReaderQuery.WHOLE_TEXT::equals).isPresent()) {
            return new Stretch(text, lengthy, 0);
        }
        int section = query.at()
                .flatMap(number -> sectionOf(text, sectioning, number))
                .or(() -> query.section().map(Integer::valueOf))
                .filter(wanted -> wanted <= sectioning.count())
                .orElse(1);
        var blocks = IntStream.range(0, text.size())
                .filter(i -> sectioning.sections().get(i) == section)
                .mapToObj(text::get)
                .toList();
        return new Stretch(blocks, true, section);
    }

    private static Optional<Integer> sectionOf(List<Paragraph> text, Sectioning sectioning, String number) {
        return IntStream.range(0, text.size())
                .filter(i -> text.get(i).number().filter(number::equals).isPresent())
                .mapToObj(i -> sectioning.sections().get(i))
                .findFirst();
    }

    /** How this page is named in its address; absent for a text that is never divided. */
    Optional<String> name() {
        return lengthy
                ? Optional.of(section == 0 ? ReaderQuery.WHOLE_TEXT : String.valueOf(section))
                : Optional.empty();
    }
}
