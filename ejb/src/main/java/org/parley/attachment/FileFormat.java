package org.parley.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are taken. None of them can be shown by a browser as a page of this server. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String endings;

    /** @param endings of names, the usual one first, with blanks between */
    FileFormat(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The media type (RFC 6838) under which it is given out. */
    public String mediaType() {
        return mediaType;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** How its names end, without the dot. */
    public String ending() {
        return endings().getFirst();
    }

    /** Whether a name ends as names of this format do. */
    boolean ends(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(ending -> small.endsWith("." + ending));
    }

    /** Everything that a form may offer to choose. */
    public static String accepted() {
        var accepted = new StringBuilder();
        Arrays.stream(values())
                .forEach(format -> format.endings().forEach(ending -> accepted.append(accepted.isEmpty() ? "." : ",.")
                        .append(ending)));
        return accepted.toString();
    }

    /** Whether a file begins with these bytes, given as Latin-1. */
    static boolean begins(byte[] file, int at, String bytes) {
        var wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= at + wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
