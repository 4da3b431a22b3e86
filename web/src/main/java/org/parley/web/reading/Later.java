package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Run;
import org.parley.document.DocumentVersion;
import org.parley.document.Paragraph;
import org.parley.document.Since;

/**
 * Where the paragraph of a comment stands in the newest version, which is not the one on which the comment was made.
 *
 * @param path of the document
 * @param made the version on which it was made
 * @param newest the newest version
 * @param places where it stands now; none if it was removed
 */
public record Later(String path, DocumentVersion made, DocumentVersion newest, List<Place> places) {
    public Later {
        places = List.copyOf(places);
    }

    /**
     * One paragraph that comes from it.
     *
     * @param paragraph of the newest version
     * @param since what happened to it
     * @param runs how its words changed; empty if they did not
     */
    public record Place(Paragraph paragraph, Since since, List<Run> runs) {
        public Place {
            runs = List.copyOf(runs);
        }

        /** Name of its place on the page of the text. */
        public String anchor() {
            return paragraph.number().map(number -> "p" + number).orElse("s" + paragraph.place());
        }
    }

    /** What happened to it; absent if it was removed. */
    public Optional<Since> since() {
        return places.stream().findFirst().map(Place::since);
    }
}
