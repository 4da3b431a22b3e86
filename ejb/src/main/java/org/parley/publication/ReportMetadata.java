package org.parley.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The day of publication inside the file, in place of the time at which it was printed. No time of day stands in it, nor
 * any person: both could tell who worked on the report and when.
 */
final class ReportMetadata {
    private static final Pattern TIME = Pattern.compile("(<xmp:(?:Create|Modify)Date>)[^<]*(</)");

    private ReportMetadata() {}

    static void date(LocalDate day, PDDocument document) throws IOException {
        Calendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(midnight);
        document.getDocumentInformation().setModificationDate(midnight);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = TIME.matcher(text).replaceAll("$1" + day + "T00:00:00Z$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
