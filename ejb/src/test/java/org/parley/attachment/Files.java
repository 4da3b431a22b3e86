package org.parley.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files for tests that name a person wherever their format can. */
final class Files {
    static final String PERSON = "Wanda Whistle";
    static final String WORDS = "Access to data within forty days";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Files() {}

    static byte[] pdf() {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(WORDS);
                content.endText();
            }
            var remark = new PDAnnotationText();
            remark.setTitlePopup(PERSON);
            remark.setContents("A remark");
            page.getAnnotations().add(remark);
            document.getDocumentInformation().setAuthor(PERSON);
            document.getDocumentInformation().setProducer(PERSON);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            var xmp = new PDMetadata(document);
            xmp.importXMPMetadata(PERSON.getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + PERSON + "')"));
            return saved(document);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    static byte[] encryptedPdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    static Map<String, String> docxParts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("docProps/core.xml", "<x><creator>" + PERSON + "</creator></x>");
        parts.put("docProps/app.xml", "<x><Manager>" + PERSON + "</Manager></x>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t xml:space=\"preserve\">" + WORDS
                        + " </w:t></w:r><w:ins w:id=\"1\" w:author=\"" + PERSON
                        + "\" w:date=\"2026-01-01T00:00:00Z\"><w:r>"
                        + "<w:t>or fewer</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"" + PERSON
                        + "\"><w:r><w:delText>"
                        + "or more</w:delText></w:r></w:del></w:p></w:body></w:document>");
        parts.put(
                "word/comments.xml",
                "<w:comments xmlns:w=\"" + WORD + "\"><w:comment w:id=\"0\" w:author=\"" + PERSON
                        + "\" w:initials=\"WW\"><w:p/></w:comment></w:comments>");
        parts.put(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"r\"><Relationship Id=\"r1\" Type=\"x/attachedTemplate\" Target=\"file:///C:/Users/"
                        + PERSON + "/n.dotm\" TargetMode=\"External\"/></Relationships>");
        return parts;
    }

    static Map<String, String> odtParts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("meta.xml", "<m>" + PERSON + "</m>");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<text:tracked-changes><text:p>or more</text:p><dc:creator>" + PERSON + "</dc:creator>"
                        + "<dc:date>2026-01-01T00:00:00</dc:date></text:tracked-changes><text:p>" + WORDS
                        + "</text:p></office:document-content>");
        parts.put("META-INF/manifest.xml", "<m/>");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unzipped(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return parts;
    }

    private static byte[] picture(String format) {
        var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillOval(3, 3, 12, 9);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** A JPEG picture with this in a comment and in Exif, which says that it lies on its side. */
    static byte[] jpeg(byte[] hidden) {
        var plain = picture("jpg");
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(Orientation.tiff(6));
        exif.writeBytes(hidden);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        segment(0xE1, exif.toByteArray(), file);
        segment(0xFE, hidden, file);
        file.write(plain, 2, plain.length - 2);
        file.writeBytes(hidden);
        return file.toByteArray();
    }

    private static void segment(int marker, byte[] content, ByteArrayOutputStream file) {
        file.write(0xFF);
        file.write(marker);
        file.write((content.length + 2) >> 8);
        file.write(content.length + 2);
        file.writeBytes(content);
    }

    /** A PNG picture with this in a text. */
    static byte[] png(byte[] hidden) {
        var plain = picture("png");
        int afterHeader = 8 + 25;
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, afterHeader);
        file.writeBytes(chunk("tEXt", hidden));
        file.write(plain, afterHeader, plain.length - afterHeader);
        file.writeBytes(hidden);
        return file.toByteArray();
    }

    static byte[] chunk(String name, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /** A WebP picture with this in Exif and XMP. */
    static byte[] webp(byte[] hidden) {
        var picture = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}, body);
        body.write(picture, 12, picture.length - 12);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes(Orientation.tiff(6));
        exif.writeBytes(hidden);
        riff("EXIF", exif.toByteArray(), body);
        riff("XMP ", hidden, body);
        var file = new ByteArrayOutputStream();
        riff("RIFF", body.toByteArray(), file);
        file.writeBytes(hidden);
        return file.toByteArray();
    }

    private static void riff(String name, byte[] content, ByteArrayOutputStream out) {
        var length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length);
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(length.array());
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }
}
