package org.parley.web.reading;

import java.util.Optional;
import org.parley.document.Paragraph;

/**
 * A heading or a paragraph of the text shown.
 *
 * @param paragraph heading or paragraph
 * @param level of the heading of this passage on the page, 3 or more
 * @param margin what stands beside it; absent for headings
 */
public record Passage(Paragraph paragraph, int level, Optional<Margin> margin) {
    /** Level of the headings of top-level sections: below the titles of consultation and document. */
    static final int SECTION = 3;

    static final int DEEPEST = 5;

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
}
