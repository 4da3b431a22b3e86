package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.document.Paragraph;
import org.parley.edition.Reading;
import org.parley.markup.Mark;

/**
 * A heading or a paragraph of the text shown.
 *
 * @param paragraph heading or paragraph
 * @param level of the heading of this passage on the page, 3 or more
 * @param margin what stands beside it
 * @param marks words in it that somebody comments on
 * @param translation what it says in the language read; absent in the authoritative one, or if it is not translated
 * @param reads language in which the text is read
 */
public record Passage(
        Paragraph paragraph, int level, Margin margin, List<Mark> marks, Optional<String> translation, String reads) {
    /** Level of the headings of top-level sections: below the titles of consultation and document. */
    static final int SECTION = 3;

    static final int DEEPEST = 5;

    Passage(Paragraph paragraph, int level, Margin margin, List<Mark> marks) {
        this(paragraph, level, margin, marks, Optional.empty(), paragraph.language());
    }

    /** The same in the language that is read. Marks of words stay with the authoritative text. */
    Passage in(Reading reading) {
        var text = reading.text(paragraph.id());
        return reading.chosen()
                .map(edition -> new Passage(
                        paragraph, level, margin, text.isEmpty() ? marks : List.of(), text, edition.language()))
                .orElse(this);
    }

    /** What it says. */
    public String text() {
        return translation.orElse(paragraph.text());
    }

    /** The language of what it says. */
    public String language() {
        return translation.isPresent() ? reads : paragraph.language();
    }

    /** Whether the text is read in another language, in which this says nothing. */
    public boolean untranslated() {
        return translation.isEmpty() && !reads.equals(paragraph.language());
    }

    public Passage {
        marks = List.copyOf(marks);
    }

    public boolean heading() {
        return paragraph.kind() == Paragraph.Kind.HEADING;
    }

    /** Name of the place on the page. */
    public String anchor() {
        return paragraph.number().map(number -> "p" + number).orElse("s" + paragraph.place());
    }

    /** What people cite it by; empty for headings. */
    public String number() {
        return paragraph.number().orElse("");
    }

    /** Its name in the address of the page with everything on it. */
    public String name() {
        return paragraph.number().orElse("s" + paragraph.place());
    }
}
