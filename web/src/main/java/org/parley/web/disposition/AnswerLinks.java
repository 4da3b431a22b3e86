package org.parley.web.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Place;

/** Finds what answers lead to: the comment that says the same, and the words that they became. */
@ApplicationScoped
public class AnswerLinks {
    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    /**
     * Where answers lead.
     *
     * @param numbers of the comments that say the same, by identity
     * @param places where the text changed, by identity of the paragraph
     */
    public record Links(Map<Long, Integer> numbers, Map<Long, Place> places) {
        public Links {
            numbers = Map.copyOf(numbers);
            places = Map.copyOf(places);
        }

        /** Number of the comment that says the same. */
        public Optional<Integer> duplicateOf(Disposition answer) {
            return answer.duplicateOf().flatMap(id -> Optional.ofNullable(numbers.get(id)));
        }

        /** Where the text changed. */
        public Optional<Place> changed(Disposition answer) {
            return answer.changedParagraph().flatMap(id -> Optional.ofNullable(places.get(id)));
        }
    }

    /** Where these answers lead, in two statements at most. */
    public Links of(Collection<Disposition> answers) {
        var changed = answers.stream()
                .flatMap(answer -> answer.changedParagraph().stream())
                .distinct()
                .toList();
        return new Links(
                dispositions.named(answers),
                documents.places(changed).stream()
                        .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity())));
    }

    /** Address of a paragraph in its version. */
    public static String address(Object slug, Place place) {
        return "/consultations/" + slug + "/documents/" + place.document().slug() + "?version="
                + place.version().number()
                + place.paragraph()
                        .number()
                        .map(number -> "&at=" + number + "#p" + number)
                        .orElse("");
    }
}
