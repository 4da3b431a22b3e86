package org.parley.attachment;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The words of the parts of a document, the document itself first and then its notes. */
final class DocxWords {
    private final Map<Integer, StringBuilder> byPlace = new TreeMap<>();

    /** Takes the words of a part; of one that is not read, nothing is kept. */
    Consumer<String> of(String part) {
        int place =
                switch (part) {
                    case "word/document.xml" -> 0;
                    case "word/footnotes.xml" -> 1;
                    case "word/endnotes.xml" -> 2;
                    case "word/comments.xml" -> 3;
                    default -> -1;
                };
        if (place < 0) {
            return words -> {};
        }
        var kept = byPlace.computeIfAbsent(place, any -> new StringBuilder());
        return words -> {
            if (kept.length() < AttachmentLimits.MOST_TEXT) {
                kept.append(words);
            }
        };
    }

    String text() {
        return String.join("\n", byPlace.values());
    }
}
