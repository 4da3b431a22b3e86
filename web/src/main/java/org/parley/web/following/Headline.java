package org.parley.web.following;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.notice.NewsItem;
import org.parley.notice.NewsKind;
import org.parley.web.Texts;

/** The line that says what happened, in the words of the interface. */
public final class Headline {
    private Headline() {}

    /** One line. */
    public static String of(NewsItem item, Texts texts) {
        boolean variant = (item.kind() == NewsKind.COMMENT && item.detail().equals("amendment"))
                || (item.kind() == NewsKind.MEETING && item.detail().equals("cancelled"));
        return texts.get(
                "news." + item.kind().code() + (variant ? "." + item.detail() : ""),
                "name",
                item.name(),
                "comment",
                number(item.comment()),
                "paragraph",
                item.onParagraph().orElse("none"),
                "version",
                number(item.version()),
                "document",
                item.documentTitle() == null ? "" : item.documentTitle(),
                "decision",
                item.kind() == NewsKind.ANSWER ? texts.get("decision." + item.detail()) : "",
                "phase",
                item.kind() == NewsKind.PHASE ? texts.get("phase." + item.detail()) : "",
                "when",
                item.when() == null ? "" : moment(item, item.when(), texts));
    }

    /** The sentence that stands in the place of what was withdrawn. */
    public static String withdrawn(NewsItem item, Instant when, Texts texts) {
        return texts.get("news.withdrawn", "when", moment(item, when, texts));
    }

    private static String moment(NewsItem item, Instant moment, Texts texts) {
        return texts.moment(moment.atZone(item.zone()));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
