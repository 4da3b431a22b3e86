package org.parley.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.OpenDocument;
import org.parley.kernel.Slug;

/**
 * The addresses of a text and of what is said about it.
 *
 * @param consultation the consultation
 * @param document the document
 * @param version number of the version if it is not the newest
 * @param filter which comments are shown, kept from page to page
 * @param section section shown of a long text
 * @param edition language of the edition read; absent for the authoritative one
 */
public record ReaderAddress(
        Slug consultation,
        Slug document,
        Optional<Integer> version,
        ReaderFilter filter,
        Optional<String> section,
        Optional<String> edition) {

    /** The authoritative text. */
    ReaderAddress(
            Slug consultation,
            Slug document,
            Optional<Integer> version,
            ReaderFilter filter,
            Optional<String> section) {
        this(consultation, document, version, filter, section, Optional.empty());
    }

    static ReaderAddress of(Slug consultation, OpenDocument opened) {
        return new ReaderAddress(
                consultation,
                opened.document().slug(),
                opened.superseded() ? Optional.of(opened.version().number()) : Optional.empty(),
                ReaderFilter.ALL,
                Optional.empty());
    }

    ReaderAddress with(ReaderFilter narrowed, Optional<String> shown) {
        return new ReaderAddress(consultation, document, version, narrowed, shown, edition);
    }

    /** The same in another language; absent for the authoritative one. */
    public ReaderAddress in(Optional<String> language) {
        return new ReaderAddress(consultation, document, version, filter, section, language);
    }

    /** Path of the text without a query. */
    public String path() {
        return "/consultations/" + consultation + "/documents/" + document;
    }

    /** Path to which comments are sent and where they are listed. */
    public String comments() {
        return "/consultations/" + consultation + "/comments";
    }

    /** The text as it is shown now. */
    public String text() {
        return address(path(), List.of());
    }

    /** The text with the comments of another selection. */
    public String text(ReaderFilter other) {
        return with(other, section).text();
    }

    /** A section of a long text. */
    public String section(String wanted) {
        return with(filter, Optional.of(wanted)).text();
    }

    /** A paragraph in the text. */
    public String paragraph(String number) {
        return address(path(), List.of("at=" + number)) + "#p" + number;
    }

    /** The form under a paragraph. */
    public String act(String number, String act) {
        return address(path(), List.of("at=" + number, "act=" + act)) + "#p" + number + "-comment";
    }

    /** The form for a comment on a section, by the place of its heading. */
    public String actOnSection(int place) {
        return address(path(), List.of("place=" + place, "act=comment")) + "#s" + place + "-comment";
    }

    /** The form for what is missing after a place; 0 is the top of the text. */
    public String missing(int place) {
        return address(path(), List.of("place=" + place, "act=missing")) + "#gap-" + place;
    }

    /** The form for a comment on the whole. */
    public String actOnWhole() {
        return address(path(), List.of("act=comment")) + "#whole-comment";
    }

    /** Where a form leads back to that is not sent. */
    public String back(Spot spot) {
        return switch (spot.target()) {
            case WHOLE -> text() + "#whole";
            case PARAGRAPH, WORDS -> paragraph(spot.paragraph());
            case SECTION, GAP -> address(path(), List.of("place=" + spot.place()));
        };
    }

    /** The page with everything that is said about a paragraph, or about a heading by its name. */
    public String commentsOn(String name) {
        return with(filter, Optional.empty()).address(path() + "/paragraphs/" + name, List.of());
    }

    private String address(String path, List<String> first) {
        var query = new ArrayList<>(first);
        version.ifPresent(number -> query.add("version=" + number));
        edition.ifPresent(language -> query.add("lang=" + language));
        filter.group().ifPresent(group -> query.add("group=" + group.code()));
        filter.kind().ifPresent(kind -> query.add("kind=" + kind.code()));
        section.ifPresent(shown -> query.add("section=" + shown));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
