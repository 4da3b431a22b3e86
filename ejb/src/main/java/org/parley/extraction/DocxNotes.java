package org.parley.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The footnotes and endnotes of a DOCX file, numbered in the order in which its text refers to them. */
final class DocxNotes {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    void add(String id, String text) {
        if (!text.isBlank()) {
            texts.put(id, text);
        }
    }

    Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    String label(String id) {
        return labels.computeIfAbsent(id, fresh -> Integer.toString(labels.size() + 1));
    }
}
