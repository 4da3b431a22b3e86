package org.parley.web.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.Paragraph;
import org.parley.edition.Alignment;
import org.parley.edition.EditionDrafts;
import org.parley.kernel.Slug;
import org.parley.web.Form;

/**
 * What the review of an edition shows.
 *
 * @param prepared the edition with the authoritative text
 * @param alignment which piece belongs to which row; nothing once it is published
 * @param at the row looked at, which is on this page
 * @param edited the row whose text is being written
 * @param form what stands in the field, with what is wrong
 * @param refusal why a correction was not taken, null if none was refused
 * @param done what was just done, null if nothing
 */
public record EditionView(
        Consultation consultation,
        EditionDrafts.Prepared prepared,
        Alignment alignment,
        int at,
        Optional<Integer> edited,
        Form form,
        @Nullable String refusal,
        @Nullable String done) {
    static final Alignment NOTHING = new Alignment(List.of(), List.of());

    /** Most rows on one page. */
    private static final int SIZE = 250;

    static String path(Slug consultation, EditionDrafts.Prepared prepared) {
        return Paths.draft(consultation, prepared.opened().document().slug()) + "/editions/"
                + prepared.edition().language();
    }

    /** Address of this review. */
    public String path() {
        return path(consultation.slug(), prepared);
    }

    /** Address of the list of editions. */
    public String list() {
        return Paths.draft(consultation.slug(), prepared.opened().document().slug()) + "/editions";
    }

    /** Address of this review with a row in sight. */
    public String at(int index, String parameters) {
        return path() + "?at=" + index + parameters + "#r-" + index;
    }

    /** Whether the form is shown again because something was wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }

    private int from() {
        return Math.clamp(at, 0, Math.max(0, alignment.rows().size() - 1)) / SIZE * SIZE;
    }

    /** Rows on this page. */
    public List<Integer> rows() {
        return IntStream.range(from(), Math.min(from() + SIZE, alignment.rows().size()))
                .boxed()
                .toList();
    }

    /** First rows of all pages. */
    public List<Integer> pages() {
        return IntStream.iterate(0, start -> start < alignment.rows().size(), start -> start + SIZE)
                .boxed()
                .toList();
    }

    /** Whether a page begins with this row. */
    public boolean shows(int start) {
        return start == from();
    }

    /** The row after the last on the page that begins with this one. */
    public int until(int start) {
        return Math.min(start + SIZE, alignment.rows().size());
    }

    /** The paragraph or heading of a row. */
    public Paragraph paragraph(int index) {
        return prepared.text().get(index);
    }

    /** Whether the text of a row is being written. */
    public boolean edits(int index) {
        return edited.filter(row -> row == index).isPresent();
    }
}
