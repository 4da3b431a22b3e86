package org.parley.web.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.drafting.Block;
import org.parley.drafting.Block.Note;
import org.parley.drafting.Change;
import org.parley.drafting.Draft;
import org.parley.kernel.Slug;
import org.parley.web.Form;

/**
 * What the review of the cuts shows.
 *
 * @param opened the document at the version under review
 * @param draft its cuts
 * @param numbers of its blocks
 * @param at the block looked at, which is on this page
 * @param writing the text that is being written, if one is
 * @param refusal why a correction was not taken, null if none was refused
 * @param kept text that was typed and could not be saved, empty if none
 * @param done what was just done, null if nothing
 */
public record ReviewView(
        Consultation consultation,
        OpenDocument opened,
        Draft draft,
        List<String> numbers,
        int at,
        Optional<Writing> writing,
        @Nullable String refusal,
        String kept,
        @Nullable String done) {
    /** Most blocks on one page. */
    static final int SIZE = 250;

    /**
     * A text being written in place.
     *
     * @param index of the block that is edited, or before which a new one is put
     * @param fresh whether it is a new one
     * @param form what stands in the fields, with what is wrong
     */
    public record Writing(int index, boolean fresh, Form form) {}

    /** First block on this page. */
    public int from() {
        return at / SIZE * SIZE;
    }

    /** Indexes of the blocks on this page. */
    public List<Integer> shown() {
        return IntStream.range(from(), until()).boxed().toList();
    }

    /** The block after the last on this page. */
    public int until() {
        return until(from());
    }

    /** The block after the last on the page that begins with this one. */
    public int until(int start) {
        return Math.min(start + SIZE, draft.blocks().size());
    }

    /** Whether the block is being edited. */
    public boolean edits(int index) {
        return writing.filter(text -> !text.fresh() && text.index() == index).isPresent();
    }

    /** Whether a new block is being written before this one. */
    public boolean inserts(int index) {
        return writing.filter(text -> text.fresh() && text.index() == index).isPresent();
    }

    /** Whether the block is the last of the draft. */
    public boolean last(int index) {
        return index == draft.blocks().size() - 1;
    }

    /** How many blocks can be commented on. */
    public int paragraphs() {
        return draft.blocks().size() - headings();
    }

    /** How many headings there are. */
    public int headings() {
        return (int) draft.blocks().stream().filter(Block::isHeading).count();
    }

    /** Indexes of the blocks that the reviewer should look at. */
    public List<Integer> doubtful() {
        return IntStream.range(0, draft.blocks().size())
                .filter(this::isDoubtful)
                .boxed()
                .toList();
    }

    /** Whether the reviewer should look at a block. */
    public boolean isDoubtful(int index) {
        return draft.block(index).note() != Note.NONE || draft.block(index).isUndecided();
    }

    /** How many changes that the file records would be published as proposals. */
    public int changes() {
        return draft.blocks().stream().mapToInt(block -> block.changes().size()).sum();
    }

    /** How many of them nobody has decided on. */
    public int undecided() {
        return (int) draft.blocks().stream()
                .flatMap(block -> block.changes().stream())
                .filter(change -> !change.kept())
                .count();
    }

    /** What a change that the file records would change in a block. */
    public List<Run> difference(int index, Change change) {
        return Difference.between(draft.block(index).text(), change.wording()).runs();
    }

    /** First blocks of all pages. */
    public List<Integer> pages() {
        return IntStream.iterate(0, start -> start < Math.max(1, draft.blocks().size()), start -> start + SIZE)
                .boxed()
                .toList();
    }

    /** Address of this review. */
    public String path() {
        return Paths.draft(consultation.slug(), opened.document().slug());
    }

    /** Address of a block in this review, with other parameters such as {@code &edit=12}. */
    public String at(int index, String parameters) {
        return address(consultation.slug(), opened.document().slug(), index, parameters);
    }

    /** Address of the form that puts a new block before this one. */
    public String insertion(int index) {
        return path() + "?at=" + index + "&insert=" + index + "#new";
    }

    static String address(Slug consultation, Slug document, int index, String parameters) {
        return Paths.draft(consultation, document) + "?at=" + index + parameters + "#b-" + index;
    }

    /** Address of the workbench. */
    public String workbench() {
        return Paths.workbench(consultation.slug());
    }
}
