package org.parley.web.following;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.notice.NewsItem;

/**
 * What the page of news shows.
 *
 * @param consultation the consultation
 * @param target on what the news are
 * @param since number of the last comment known; absent if all that happened is shown
 * @param items one page
 * @param next address of the following page
 */
public record NewsView(
        Consultation consultation,
        Target target,
        Optional<Integer> since,
        List<NewsItem> items,
        @Nullable String next) {
    public NewsView {
        items = List.copyOf(items);
    }

    /** Path of the feed with the same news. */
    public String feed() {
        return "/consultations/" + consultation.slug()
                + target.document().map(document -> "/documents/" + document).orElse("")
                + target.paragraph().map(number -> "/paragraphs/" + number).orElse("")
                + "/feed.atom";
    }
}
