package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.document.Outline;

/**
 * The part of a text that one page shows: all of it, or one section of a long text.
 *
 * @param first place of its first heading or paragraph
 * @param last place of its last one
 * @param lengthy whether the text may be shown by sections
 * @param section the section shown, counted from 1; 0 for the whole text
 */
public record Stretch(int first, int last, boolean lengthy, int section) {
    /** Paragraphs that one page shows unless the reader wants more. */
    static final int MOST_ON_PAGE = 40;

    /** A text with at most so many paragraphs is not divided. */
    static final int MOST_UNDIVIDED = 60;

    /** The section asked for, or the one with the paragraph asked for, or the first. */
    static Stretch of(List<Outline.Entry> text, Sectioning sectioning, ReaderQuery query) {
        if (text.isEmpty()) {
            return new Stretch(1, 0, false, 0);
        }
        long paragraphs = text.stream().filter(entry -> entry.level() == 0).count();
        boolean lengthy = paragraphs > MOST_UNDIVIDED && sectioning.count() > 1;
        if (!lengthy || query.section().filter(ReaderQuery.WHOLE_TEXT::equals).isPresent()) {
            return new Stretch(text.getFirst().place(), text.getLast().place(), lengthy, 0);
        }
        int section = wanted(text, sectioning, query)
                .or(() -> query.section().map(Integer::valueOf))
                .filter(found -> found <= sectioning.count())
                .orElse(1);
        var places = IntStream.range(0, text.size())
                .filter(i -> sectioning.sections().get(i) == section)
                .map(i -> text.get(i).place())
                .summaryStatistics();
        return new Stretch(places.getMin(), places.getMax(), true, section);
    }

    private static Optional<Integer> wanted(List<Outline.Entry> text, Sectioning sectioning, ReaderQuery query) {
        return IntStream.range(0, text.size())
                .filter(i -> query.at().map(text.get(i).number()::equals).orElseGet(() -> query.place()
                        .filter(place -> place == text.get(i).place())
                        .isPresent()))
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
