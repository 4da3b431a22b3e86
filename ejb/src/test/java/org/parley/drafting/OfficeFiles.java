package org.parley.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small DOCX and ODT files for tests, part by part. */
final class OfficeFiles {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String STYLES =
            "<w:styles " + WORD + ">" + style("Title", "Title", "") + style("H1", "heading 1", "")
                    + style("H2", "heading 2", "") + style("Body", "Normal", "") + style("Toc", "toc 1", "")
                    + style("Named", "Own heading", "<w:basedOn w:val=\"H2\"/>") + "</w:styles>";

    private static final String NUMBERING = "<w:numbering " + WORD + "><w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "\uf0b7")
            + level(1, "bullet", "o")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";

    private static final String OPEN_DOCUMENT = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private OfficeFiles() {}

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    private static String level(int depth, String format, String label) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + label + "\"/></w:lvl>";
    }

    static byte[] docx(String body) {
        return docx(body, "");
    }

    static byte[] docx(String body, String footnotes) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/header1.xml", "<w:hdr " + WORD + ">" + p("", "RUNNING HEAD") + "</w:hdr>");
        parts.put("word/footnotes.xml", "<w:footnotes " + WORD + ">" + footnotes + "</w:footnotes>");
        return zip(parts);
    }

    /** A paragraph of a DOCX file with a style; empty for none. */
    static String p(String style, String text) {
        return paragraph(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>", run(text));
    }

    static String item(int list, int depth, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run(text));
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String inserted(String author, String text) {
        return "<w:ins w:id=\"1\" w:author=\"" + author + "\">" + run(text) + "</w:ins>";
    }

    static String deleted(String author, String text) {
        return "<w:del w:id=\"2\" w:author=\"" + author + "\"><w:r><w:delText xml:space=\"preserve\">" + escaped(text)
                + "</w:delText></w:r></w:del>";
    }

    static byte[] odt(String body) {
        return odt(body, "");
    }

    static byte[] odt(String body, String automaticStyles) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content " + OPEN_DOCUMENT + "><office:automatic-styles>" + automaticStyles
                        + "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
                        + " style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\""
                        + " style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style></office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "styles.xml",
                "<office:document-styles " + OPEN_DOCUMENT + "><office:master-styles><style:master-page><style:header>"
                        + "<text:p>RUNNING HEAD</text:p></style:header></style:master-page></office:master-styles>"
                        + "</office:document-styles>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    store(entry, content);
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
