package org.parley.web.search;

import java.util.List;
import org.parley.finding.Found;

/**
 * The title line of a hit: what it is, in the reader's language, with the title that somebody wrote inside.
 *
 * @param before words of the interface before the title
 * @param title the title with its marks; empty for things that have none
 * @param after words of the interface after the title
 */
public record TitleLine(String before, List<Found.Run> title, String after) {
    public TitleLine {
        title = List.copyOf(title);
    }

    /** The line as plain text. */
    public String text() {
        var text = new StringBuilder(before);
        title.forEach(run -> text.append(run.text()));
        return text.append(after).toString();
    }
}
