package org.parley.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Copies a document in OpenDocument (ISO/IEC 26300): its properties are emptied, those who changed and commented it get
 * numbers for names, and pictures are cleaned.
 */
final class OdtCleaning {
    private static final String KIND = "application/vnd.oasis.opendocument.text";
    private static final String META = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"><office:meta/>"
            + "</office:document-meta>";

    private final Pseudonyms names = new Pseudonyms();
    private final StringBuilder words = new StringBuilder();

    private OdtCleaning() {}

    /** Whether parts make such a document. */
    static boolean isOne(Parts parts) {
        return parts.text("mimetype").strip().equals(KIND) && parts.has("content.xml");
    }

    /** Cleans such a document. */
    static Cleaned clean(Parts parts) throws IOException {
        if (parts.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw FileRefused.ENCRYPTED.unreadable();
        }
        var cleaning = new OdtCleaning();
        var content = parts.packed(cleaning::part);
        return new Cleaned(FileFormat.ODT, content, cleaning.words.toString());
    }

    private Optional<byte[]> part(String name, byte[] content) {
        if (name.startsWith("Basic/") || name.startsWith("Scripts/")) {
            throw FileRefused.MACROS.unreadable();
        }
        if (name.startsWith("META-INF/") && name.endsWith("signatures.xml")) {
            return Optional.empty();
        }
        if (name.equals("meta.xml") || name.endsWith("/meta.xml")) {
            return Optional.of(META.getBytes(StandardCharsets.UTF_8));
        }
        if (name.endsWith(".xml")) {
            return Optional.of(XmlCleaning.clean(content, new OdtRule(names, name.equals("content.xml"), words)));
        }
        return Optional.of(PictureCleaning.cleanedOrSame(content));
    }
}
