package org.parley.web.search;

import java.util.stream.Collectors;
import org.parley.finding.Found;

/** The excerpt of a hit for those who cannot see marks. */
public final class Excerpt {
    private Excerpt() {}

    /** The pieces of the text, with an ellipsis between them. */
    public static String text(Found.Hit hit) {
        return hit.excerpt().stream()
                .map(piece -> piece.stream().map(Found.Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" … "));
    }
}
