package org.parley.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed report and what a reading program finds in it. */
final class Printed {
    private final byte[] bytes;

    private Printed(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static Printed of(ConsolidatedReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPrinter(10_000).write(report, out);
        return new Printed(out.toByteArray());
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    /** All text on one line. */
    String text() throws IOException {
        try (PDDocument document = open()) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    int pages() throws IOException {
        try (PDDocument document = open()) {
            return document.getNumberOfPages();
        }
    }

    /** Web addresses that links lead to. */
    List<String> webLinks() throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = open()) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        addresses.add(action.getURI());
                    }
                }
            }
        }
        return addresses;
    }

    /** Titles in the outline; a deeper level is indented by two blanks. */
    List<String> outline() throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument document = open()) {
            collect(document.getDocumentCatalog().getDocumentOutline().children(), "", titles);
        }
        return titles;
    }

    private static void collect(Iterable<PDOutlineItem> items, String indent, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(indent + item.getTitle());
            collect(item.children(), indent + "  ", titles);
        }
    }
}
