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
import org.parley.kernel.Slug;
import org.parley.web.Site;

/** Brings together what the API says of one version of a document. */
@RequestScoped
class DocumentDetail {
    @Inject
    Documents documents;

    @Inject
    Comments comments;

    @Inject
    Site site;

    DocumentData of(Consultation consultation, Slug slug, Optional<Integer> version) {
        var opened = documents.open(consultation, slug, version);
        var page = "/consultations/" + consultation.slug() + "/documents/" + slug + "?version="
                + opened.version().number();
        return new DocumentData(
                slug.value(),
                site.url(page),
                opened.document().title(),
                opened.document().language(),
                opened.version().number(),
                opened.superseded(),
                opened.versions().stream().map(VersionData::of).toList(),
                paragraphs(consultation, opened));
    }

    private List<ParagraphData> paragraphs(Consultation consultation, OpenDocument opened) {
        var tallies = comments.tallies(consultation).stream().collect(Collectors.groupingBy(CommentTally::paragraph));
        return documents.paragraphs(opened.version()).stream()
                .map(paragraph -> ParagraphData.of(
                        paragraph, CommentCountsData.of(tallies.getOrDefault(paragraph.id(), List.of()))))
                .toList();
    }
}
