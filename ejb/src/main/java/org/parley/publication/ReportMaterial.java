package org.parley.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Coverage;
import org.parley.document.Ancestry;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.position.Position;

/**
 * Everything that goes into a report, as it stands in the database.
 *
 * @param consultation which consultation
 * @param publishedOn day of publication, or today for a preview
 * @param address of the site, without a slash at the end
 * @param coverage how many comments are answered
 * @param documents the newest versions with their headings and paragraphs, at least one
 * @param positions in no order
 * @param comments oldest first
 * @param places where the paragraphs stand on which there are comments or positions
 * @param ancestry from which paragraphs those of the newest versions come
 * @param outcome what goes in beside these
 */
record ReportMaterial(
        Consultation consultation,
        LocalDate publishedOn,
        URI address,
        Coverage coverage,
        Map<OpenDocument, List<Paragraph>> documents,
        List<Position> positions,
        List<AnsweredComment> comments,
        List<Place> places,
        Ancestry ancestry,
        OutcomeMaterial outcome) {

    /** Address of a page below that of the consultation. */
    URI page(String below) {
        return URI.create(address + "/consultations/" + consultation.slug() + below);
    }
}
