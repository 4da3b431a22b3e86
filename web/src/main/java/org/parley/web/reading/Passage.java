package org.parley.web.reading;

import java.util.List;
import org.parley.document.Paragraph;
import org.parley.markup.Mark;

/**
 * A heading or a paragraph of the text shown.
 *
 * @param paragraph heading or paragraph
 * @param level of the heading of this passage on the page, 3 or more
 * @param margin what stands beside it
 * @param marks words in it that somebody comments on
 */
public record Passage(Paragraph paragraph, int level, Margin margin, List<Mark> marks) {
    /** Level of the headings of top-level sections: below the titles of consultation and document. */
    static final int SECTION = 3;

    static final int DEEPEST = 5;

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
