package org.parley.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Copies a document in Office Open XML (ISO/IEC 29500): its properties are emptied, those who changed and commented it
 * get numbers for names, pictures are cleaned, and what it would fetch from elsewhere on opening is cut off.
 */
final class DocxCleaning {
    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private static final Map<String, String> EMPTIED = Map.of(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            "<Properties xmlns=\"" + OFFICE + "extended-properties\"/>",
            "docProps/custom.xml",
            "<Properties xmlns=\"" + OFFICE + "custom-properties\"/>");

    private final Parts parts;
    private final Pseudonyms names = new Pseudonyms();
    private final DocxWords words = new DocxWords();

    private DocxCleaning(Parts parts) {
        this.parts = parts;
    }

    /** Whether parts make such a document. */
    static boolean isOne(Parts parts) {
        return parts.has(DOCUMENT) && parts.has(TYPES);
    }

    /** Cleans such a document. */
    static Cleaned clean(Parts parts) throws IOException {
        if (parts.text(TYPES).contains("macroEnabled")) {
            throw FileRefused.MACROS.unreadable();
        }
        var cleaning = new DocxCleaning(parts);
        var content = cleaning.parts.packed(cleaning::part);
        return new Cleaned(FileFormat.DOCX, content, cleaning.words.text());
    }

    private Optional<byte[]> part(String name, byte[] content) {
        if (name.endsWith("vbaProject.bin") || name.startsWith("word/activeX/")) {
            throw FileRefused.MACROS.unreadable();
        }
        var emptied = EMPTIED.get(name);
        if (emptied != null) {
            return Optional.of(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + emptied)
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (name.startsWith("_xmlsignatures/")) {
            return Optional.empty();
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            return Optional.of(XmlCleaning.clean(content, new DocxRule(names, words.of(name))));
        }
        return Optional.of(PictureCleaning.cleanedOrSame(content));
    }
}
