package org.parley.web.search;

import java.util.List;
import java.util.stream.Stream;
import org.parley.finding.Found;
import org.parley.web.Texts;

/** Says what a hit is, in the reader's language. */
public final class Titles {
    /** Stands for the title while the sentence around it is made; a character that no text has (Unicode, private use). */
    private static final String PLACE = "\uF8FF";

    private final Texts texts;

    public Titles(Texts texts) {
        this.texts = texts;
    }

    /** The title line of a hit. */
    public TitleLine of(Found.Hit hit) {
        var line = Stream.of(key(hit) + hit.group().map(group -> "." + group).orElse(""), key(hit))
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.get(key, arguments(hit)))
                .orElse(PLACE);
        int place = line.indexOf(PLACE);
        return place < 0
                ? new TitleLine(line, List.of(), "")
                : new TitleLine(line.substring(0, place), hit.title(), line.substring(place + PLACE.length()));
    }

    private static String key(Found.Hit hit) {
        return "search.title." + hit.kind();
    }

    private static Object[] arguments(Found.Hit hit) {
        return new Object[] {
            "title", PLACE,
            "number", number(hit.url()),
            "paragraph", hit.paragraph().orElse("none")
        };
    }

    /** Comments and submissions have their number at the end of their address, before a place on the page. */
    private static String number(String url) {
        return url.substring(url.lastIndexOf('/') + 1).replaceFirst("#.*", "");
    }
}
