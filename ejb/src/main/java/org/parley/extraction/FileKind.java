package org.parley.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.kernel.Invalid;

/** What a file is by its first bytes; its name never decides alone. */
public enum FileKind {
    PDF(" pdf "),
    DOCX(" docx "),
    ODT(" odt "),
    HTML(" html htm xhtml "),
    /** An archive without a text document that can be read. */
    ZIP(" zip xlsx pptx "),
    /** A Word file of the old form, or one under a password: both begin alike. */
    OLD_WORD(" doc "),
    RTF(" rtf "),
    IMAGE(" png jpg jpeg gif webp "),
    /** Anything else; text, as far as it can be told. */
    TEXT(" txt md markdown ");

    private static final int START = 1024;
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\A(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b");
    private static final String ODT_START = "mimetypeapplication/vnd.oasis.opendocument.text";

    private final String endings;

    /** @param endings of names, each between blanks */
    FileKind(String endings) {
        this.endings = endings;
    }

    private boolean hasEnding(String ending) {
        return endings.contains(" " + ending + " ");
    }

    /** Whether files of this kind are read in a process of their own. */
    public boolean extracted() {
        return this == PDF || this == DOCX || this == ODT || this == HTML;
    }

    /**
     * The kind of a file.
     *
     * @throws Invalid for the field {@code file}, with the rule {@code file-renamed} if its name says another kind, and
     *     {@code file-kind} if it is of a kind that cannot be read
     */
    public static FileKind of(byte[] content, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .strip();
        Optional<FileKind> named =
                Arrays.stream(values()).filter(kind -> kind.hasEnding(ending)).findFirst();
        FileKind found = ofContent(content);
        FileKind kind = found == TEXT && named.filter(HTML::equals).isPresent() ? HTML : found;
        boolean source = kind == HTML && named.filter(TEXT::equals).isPresent();
        if (kind == OLD_WORD && named.filter(DOCX::equals).isPresent()) {
            throw Unreadable.ENCRYPTED.refusal(name);
        }
        if (!source && named.filter(expected -> expected != kind).isPresent()) {
            throw new Invalid("file", "file-renamed", Map.of("name", name, "ending", ending, "kind", kind.code()));
        }
        if (!kind.extracted() && kind != TEXT) {
            throw new Invalid("file", "file-kind", Map.of("name", name, "kind", kind.code()));
        }
        return source ? TEXT : kind;
    }

    static FileKind ofFile(Path file) throws IOException {
        return ofContent(Files.readAllBytes(file));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Readers find the mark of a PDF file anywhere in its first 1,024 bytes (ISO 32000-1, annex H, note 13). */
    private static FileKind ofContent(byte[] content) {
        String start = latin(content, Math.min(content.length, START));
        if (start.startsWith("PK\u0003\u0004")) {
            return ofArchive(content, start);
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_WORD;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")) {
            return IMAGE;
        }
        return HTML_START.matcher(start).find() ? HTML : TEXT;
    }

    /** The names of the parts stand in an archive as they are; it is opened only by the process of its own. */
    private static FileKind ofArchive(byte[] content, String start) {
        if (start.contains(ODT_START)) {
            return ODT;
        }
        return latin(content, content.length).contains("word/document") ? DOCX : ZIP;
    }

    private static String latin(byte[] content, int length) {
        return new String(content, 0, length, StandardCharsets.ISO_8859_1);
    }
}
