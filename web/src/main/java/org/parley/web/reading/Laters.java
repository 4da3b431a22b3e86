package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.consultation.Consultation;
import org.parley.document.Descent;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.web.ConsultationHeads;

/** Finds where paragraphs of superseded versions stand now. Costs nothing where no version was superseded. */
@RequestScoped
class Laters {
    @Inject
    ConsultationHeads heads;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    /** Where a paragraph stands in the newest version; absent if it stands in the newest version itself. */
    Optional<Later> later(Consultation consultation, Optional<Place> place) {
        return place.flatMap(at -> heads.documents(consultation).stream()
                .filter(opened -> opened.document().id().equals(at.document().id())
                        && opened.version().number() > at.version().number())
                .findFirst()
                .map(opened -> later(consultation, at, opened)));
    }

    private Later later(Consultation consultation, Place at, OpenDocument opened) {
        var path = "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug();
        var descents =
                lineages.successors(opened.version(), List.of(at.paragraph().id()));
        var paragraphs = documents
                .places(descents.stream().map(Descent::paragraph).toList())
                .stream()
                .map(Place::paragraph)
                .collect(Collectors.toMap(Paragraph::id, Function.identity()));
        return new Later(
                path,
                at.version(),
                opened.version(),
                descents.stream()
                        .flatMap(descent -> Optional.ofNullable(paragraphs.get(descent.paragraph()))
                                .map(now -> new Later.Place(
                                        now, descent.since(at.version().number()), changed(at.paragraph(), now)))
                                .stream())
                        .toList());
    }

    private static List<Run> changed(Paragraph then, Paragraph now) {
        return Difference.same(then.text(), now.text())
                ? List.of()
                : Difference.between(then.text(), now.text()).runs();
    }
}
