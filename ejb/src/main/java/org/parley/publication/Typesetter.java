package org.parley.publication;

import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a report in type: template to XHTML, XHTML to tagged pages, pages to a file that is the same every time.
 *
 * <p>The XHTML is made of our template and escaped text only, and whatever it might name is never fetched.
 */
final class Typesetter {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Typesetter.class.getClassLoader(), "org.parley");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String STYLE = resource("report.css")
            .replace("{serif}", ReportFonts.families("Noto Serif"))
            .replace("{sans}", ReportFonts.families("Noto Sans"));

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /** Writes the report into a file. */
    static void print(ConsolidatedReport report, Path file) throws IOException {
        print(markup(report), report.publishedOn(), file);
    }

    /** Writes a table of answers into a file. */
    static void print(AnswerTable table, Path file) throws IOException {
        print(markup(table), table.day(), file);
    }

    private static void print(String markup, LocalDate day, Path file) throws IOException {
        try (PDDocument pages = new PDDocument()) {
            ReportFonts fonts = new ReportFonts(pages);
            set(markup, pages, fonts);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                ArchiveCopy.write(pages, day, markup, fonts, out);
            }
        }
    }

    /** XHTML with printable characters only; in it, what people wrote is text and never markup. */
    static String markup(ConsolidatedReport report) {
        ReportPage page = new ReportPage(report);
        String style = STYLE.replace("{page-of-pages}", page.pageOfPages());
        StringOutput html = new StringOutput();
        TEMPLATES.render("publication/report.jte", Map.of("page", page, "style", style), html);
        return ReportFonts.characters().of(html.toString());
    }

    /** The same of a table of answers. */
    static String markup(AnswerTable table) {
        AnswerTablePage page = new AnswerTablePage(table);
        String style = STYLE.replace("{page-of-pages}", page.pageOfPages());
        StringOutput html = new StringOutput();
        TEMPLATES.render("publication/table.jte", Map.of("page", page, "style", style), html);
        return ReportFonts.characters().of(html.toString());
    }

    private static void set(String markup, PDDocument pages, ReportFonts fonts) throws IOException {
        try (PdfBoxRenderer renderer =
                builder(pages, fonts).withHtmlContent(markup, "").buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static PdfRendererBuilder builder(PDDocument pages, ReportFonts fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pages)
                .withProducer("Parley")
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useReplacementText(String.valueOf(PrintableCharacters.REPLACEMENT))
                .useUnicodeBidiSplitter((BidiSplitterFactory) TextDirections::new)
                .useUnicodeBidiReorderer(new ArabicText())
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:image/png"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:image/png"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.register(builder);
        return builder;
    }

    private static String resource(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
