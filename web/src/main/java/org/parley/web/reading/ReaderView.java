package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.consultation.Consultation;
import org.parley.document.DocumentVersion;
import org.parley.document.OpenDocument;
import org.parley.document.Outline;
import org.parley.edition.Edition;
import org.parley.edition.Reading;

/**
 * What the page with the text and its margin shows.
 *
 * @param consultation the consultation
 * @param opened the document at a version
 * @param reading the language in which it is read, and the others
 * @param address addresses that keep what is shown
 * @param contents headings with counts
 * @param passages what stands on the page
 * @param sections number of sections of the text
 * @param stretch the part of the text that is shown
 * @param legend comments on this document by group
 * @param elsewhere comments that stand beside no paragraph of this version
 * @param form the form for a comment, where it was asked for
 * @param closed why no contributions are taken now; empty if they are
 */
public record ReaderView(
        Consultation consultation,
        OpenDocument opened,
        Reading reading,
        ReaderAddress address,
        Contents contents,
        List<Passage> passages,
        int sections,
        Stretch stretch,
        List<GroupCount> legend,
        Elsewhere elsewhere,
        Optional<CommentForm> form,
        String closed) {
    public ReaderView {
        passages = List.copyOf(passages);
        legend = List.copyOf(legend);
    }

    /** Whether contributions are taken now. */
    public boolean open() {
        return closed.isEmpty();
    }

    /** Which comments stand in the margin. */
    public ReaderFilter filter() {
        return address.filter();
    }

    /** Title of the document in the language read. */
    public String title() {
        return reading.chosen().map(Edition::title).orElse(opened.document().title());
    }

    /** Language in which the text is read. */
    public String language() {
        return reading.chosen().map(Edition::language).orElse(opened.document().language());
    }

    /** All languages in which the text can be read, the authoritative one first. */
    public List<String> languages() {
        return Stream.concat(
                        Stream.of(opened.document().language()),
                        reading.editions().stream().map(Edition::language))
                .toList();
    }

    /** The address of the text in a language. */
    public ReaderAddress in(String language) {
        return address.in(Optional.of(language)
                .filter(tag -> !tag.equals(opened.document().language())));
    }

    /** What a heading says in the language read. */
    public String heading(Outline.Entry entry) {
        return reading.text(entry.id()).orElse(entry.heading());
    }

    /** The language of what a heading says here. */
    public String language(Outline.Entry entry) {
        return reading.text(entry.id()).isPresent() ? language() : entry.language();
    }

    /** The version that replaced the one shown, or the one shown. */
    public DocumentVersion newest() {
        return opened.versions().getFirst();
    }

    /** The version before the one shown. */
    public Optional<DocumentVersion> earlier() {
        return opened.versions().stream()
                .filter(other -> other.number() < opened.version().number())
                .findFirst();
    }

    /** Whether the page begins where the text does. */
    public boolean fromTop() {
        return stretch.section() <= 1;
    }

    /** The form, if it stands under this passage. */
    public Optional<CommentForm> formAt(Passage passage) {
        return form.filter(asked -> asked.spot().at(passage));
    }

    /** The form for what is missing before the first passage. */
    public Optional<CommentForm> formAtTop() {
        return form.filter(asked -> asked.spot().gap() && asked.spot().place() < stretch.first());
    }

    /** The form, if it stands at no passage of this page. */
    public Optional<CommentForm> formAtEnd() {
        return form.filter(asked -> formAtTop().isEmpty() && passages.stream().noneMatch(asked.spot()::at));
    }
}
