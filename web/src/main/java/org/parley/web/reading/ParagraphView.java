package org.parley.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.markup.Mark;
import org.parley.web.Form;

/**
 * What the page of one paragraph or heading shows.
 *
 * @param consultation the consultation
 * @param opened the document at a version
 * @param paragraph paragraph or heading
 * @param address addresses of the text
 * @param fields the form that narrows and orders the comments
 * @param margin the comments in figures
 * @param marks words on which comments of this page are
 * @param comments one page of them
 * @param next address of the next page, if there is one
 * @param open whether contributions are taken now
 */
public record ParagraphView(
        Consultation consultation,
        OpenDocument opened,
        Paragraph paragraph,
        ReaderAddress address,
        Form fields,
        Margin margin,
        List<Mark> marks,
        List<Listed> comments,
        @Nullable String next,
        boolean open) {
    public ParagraphView {
        marks = List.copyOf(marks);
        comments = List.copyOf(comments);
    }

    /** What people cite it by; empty for headings. */
    public String number() {
        return paragraph.number().orElse("");
    }

    public boolean heading() {
        return paragraph.level() > 0;
    }

    /** Path of this page, of the comments of all groups and kinds. */
    public String path() {
        return address.commentsOn(heading() ? "s" + paragraph.place() : number());
    }

    /** Where it stands in the text. */
    public String inText() {
        return address.back(heading() ? Spot.section(paragraph.place()) : Spot.paragraph(number()));
    }

    /** The form for a comment on it. */
    public String commenting() {
        return heading() ? address.actOnSection(paragraph.place()) : address.act(number(), ReaderQuery.COMMENT);
    }

    /** The form for a change to a paragraph. */
    public String proposing() {
        return address.act(number(), ReaderQuery.AMENDMENT);
    }

    /** The form for what is missing after it. */
    public String missing() {
        return address.missing(paragraph.place());
    }

    /** Whether the reader chose among the comments. */
    public boolean narrowed() {
        return fields.given("group").isPresent() || fields.given("kind").isPresent();
    }
}
