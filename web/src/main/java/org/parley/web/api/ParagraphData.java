package org.parley.web.api;

import java.util.Locale;
import java.util.Optional;
import org.parley.document.Paragraph;
import org.parley.edition.Edition;
import org.parley.edition.Reading;

/**
 * A paragraph or heading of a version.
 *
 * @param place order in the version, counted from 1
 * @param kind heading or paragraph
 * @param level depth of a heading, from 1; 0 for a paragraph
 * @param number by which it is cited; null for headings
 * @param text Markdown
 * @param language language tag of the text: the authoritative one where the edition wanted has none
 * @param comments how many comments it has
 */
public record ParagraphData(
        int place,
        String kind,
        int level,
        Optional<String> number,
        String text,
        String language,
        CommentCountsData comments) {
    static ParagraphData of(Paragraph paragraph, Reading reading, CommentCountsData comments) {
        var translated = reading.text(paragraph.id());
        return new ParagraphData(
                paragraph.place(),
                paragraph.kind().name().toLowerCase(Locale.ROOT),
                paragraph.level(),
                paragraph.number(),
                translated.orElse(paragraph.text()),
                translated
                        .flatMap(text -> reading.chosen())
                        .map(Edition::language)
                        .orElse(paragraph.language()),
                comments);
    }
}
