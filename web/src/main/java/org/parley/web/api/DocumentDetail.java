package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.CommentTally;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.drafting.Draft;
import org.parley.edition.Editions;
import org.parley.edition.Reading;
import org.parley.kernel.Slug;
import org.parley.web.Site;

/** Brings together what the API says of one version of a document. */
@RequestScoped
class DocumentDetail {
    @Inject
    Documents documents;

    @Inject
    Editions editions;

    @Inject
    Comments comments;

    @Inject
    Site site;

    /** @param language of the edition whose texts are wanted; the authoritative ones if absent */
    DocumentData of(Consultation consultation, Slug slug, Optional<Integer> version, Optional<String> language) {
        var opened = documents.open(consultation, slug, version);
        var page = "/consultations/" + consultation.slug() + "/documents/" + slug + "?version="
                + opened.version().number();
        var reading =
                editions.reading(opened.version(), language, opened.document().language(), 1, Draft.MOST_BLOCKS);
        return new DocumentData(
                slug.value(),
                site.url(page),
                opened.document().title(),
                opened.document().language(),
                opened.version().number(),
                opened.superseded(),
                opened.versions().stream().map(VersionData::of).toList(),
                reading.editions().stream()
                        .map(edition -> EditionData.of(edition, site.url(page)))
                        .toList(),
                paragraphs(consultation, opened, reading));
    }

    private List<ParagraphData> paragraphs(Consultation consultation, OpenDocument opened, Reading reading) {
        var tallies = comments.tallies(consultation).stream().collect(Collectors.groupingBy(CommentTally::paragraph));
        return documents.paragraphs(opened.version()).stream()
                .map(paragraph -> ParagraphData.of(
                        paragraph, reading, CommentCountsData.of(tallies.getOrDefault(paragraph.id(), List.of()))))
                .toList();
    }
}
