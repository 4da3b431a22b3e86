package org.parley.lineage;

import java.text.Normalizer;

/**
 * A heading or a paragraph of a text. Headings descend from headings only, paragraphs from paragraphs.
 *
 * @param heading whether it is a heading
 * @param text as it stands in the text
 */
public record Passage(boolean heading, String text) {

    /** A paragraph. */
    public static Passage paragraph(String text) {
        return new Passage(false, text);
    }

    /** Whether both say the same: equal in Unicode normalisation form C, whatever their line breaks and blanks. */
    public boolean same(Passage other) {
        return text.equals(other.text) || plain().equals(other.plain());
    }

    /** The text in Unicode normalisation form C with every run of blanks made one space. */
    String plain() {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }
}
