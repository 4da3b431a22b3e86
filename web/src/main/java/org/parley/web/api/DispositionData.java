package org.parley.web.api;

import java.time.Instant;
import java.util.Optional;
import org.parley.disposition.Disposition;
import org.parley.document.Place;
import org.parley.web.disposition.AnswerLinks.Links;

/**
 * What became of a comment.
 *
 * @param decision accepted, accepted-in-part, not-accepted, out-of-scope, noted or duplicate-of
 * @param reason why, Markdown
 * @param duplicateOf number of the comment that says the same
 * @param changed the words that it became
 * @param decidedAt when it was last decided
 * @param version grows with every change, from 1
 */
public record DispositionData(
        String decision,
        String reason,
        Optional<Integer> duplicateOf,
        Optional<ChangedPlaceData> changed,
        Instant decidedAt,
        int version) {

    /**
     * A paragraph of a later version.
     *
     * @param document slug of the document
     * @param version number of the version
     * @param paragraph number of the paragraph; absent for a heading
     */
    public record ChangedPlaceData(String document, int version, Optional<String> paragraph) {
        static ChangedPlaceData of(Place place) {
            return new ChangedPlaceData(
                    place.document().slug().value(),
                    place.version().number(),
                    place.paragraph().number());
        }
    }

    static DispositionData of(Disposition disposition, Links links) {
        return new DispositionData(
                disposition.decision().code(),
                disposition.reason(),
                links.duplicateOf(disposition),
                links.changed(disposition).map(ChangedPlaceData::of),
                disposition.decidedAt(),
                disposition.version());
    }
}
