package org.parley.web.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;

/**
 * How paragraphs are named on the workbench: by number, with the slug of the document before it where a consultation
 * has several documents.
 */
public final class Numbering {
    private final Map<String, Paragraph> byName = new LinkedHashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final boolean several;

    /**
     * @param documents the documents with the paragraphs of their newest version
     * @param commented where the paragraphs of any version stand that have comments
     */
    public Numbering(Map<OpenDocument, List<Paragraph>> documents, List<Place> commented) {
        several = documents.size() > 1;
        documents.forEach((opened, paragraphs) -> paragraphs.forEach(paragraph -> paragraph
                .number()
                .ifPresent(number -> add(name(opened.document().slug().value(), number), paragraph))));
        commented.forEach(place -> place.paragraph()
                .number()
                .ifPresent(number -> names.put(
                        place.paragraph().id(), name(place.document().slug().value(), number))));
    }

    private void add(String name, Paragraph paragraph) {
        byName.put(name, paragraph);
        names.put(paragraph.id(), name);
    }

    private String name(String document, String number) {
        return several ? document + "/" + number : number;
    }

    /** Identity of the paragraph with this name in the newest version. */
    public Optional<Long> paragraph(String name) {
        return Optional.ofNullable(byName.get(name)).map(Paragraph::id);
    }

    /** Name of the paragraph with this identity, in the version in which it stands. */
    public Optional<String> name(long paragraph) {
        return Optional.ofNullable(names.get(paragraph));
    }

    /** Names of the paragraphs of the newest version, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
