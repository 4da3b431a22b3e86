package org.parley.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.basket.KeptComment;
import org.parley.document.Documents;
import org.parley.document.Place;

/** Puts drafts beside the paragraphs that they are about, with one statement for any number of them. */
@RequestScoped
public class KeptViews {
    @Inject
    Documents documents;

    /** One draft. */
    public KeptView of(KeptComment comment) {
        return of(List.of(comment), kept -> kept, (kept, view) -> view).getFirst();
    }

    /** Many drafts, each made into what a page shows of it. */
    public <D, V> List<V> of(List<D> drafts, Function<D, KeptComment> comment, Shown<D, V> shown) {
        var places = places(drafts.stream()
                .flatMap(draft -> comment.apply(draft).paragraph().stream())
                .collect(Collectors.toSet()));
        return drafts.stream()
                .map(draft -> {
                    var kept = comment.apply(draft);
                    var place = kept.paragraph().flatMap(id -> Optional.ofNullable(places.get(id)));
                    return shown.of(draft, KeptView.of(kept, place));
                })
                .toList();
    }

    /** What a page shows of a draft. */
    @FunctionalInterface
    public interface Shown<D, V> {
        V of(D draft, KeptView view);
    }

    /** The places of paragraphs by the identities of these. */
    public Map<Long, Place> places(Collection<Long> paragraphs) {
        return documents.places(paragraphs).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), place -> place));
    }
}
