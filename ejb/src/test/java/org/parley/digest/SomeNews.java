package org.parley.digest;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.notice.NewsItem;
import org.parley.notice.NewsKind;

/** News for tests. */
final class SomeNews {
    private SomeNews() {}

    static NewsItem comment(String title, String name, String text, @Nullable Instant withdrawn) {
        return new NewsItem(
                7,
                NewsKind.COMMENT,
                Instant.parse("2026-11-22T10:00:00Z"),
                "data",
                title,
                ZoneId.of("Europe/Paris"),
                "draft",
                "Draft",
                null,
                12,
                null,
                "3",
                name,
                "remark",
                text,
                "en",
                null,
                withdrawn,
                null,
                null);
    }

    static NewsItem meeting(String title, Instant start, boolean cancelled) {
        return new NewsItem(
                8,
                NewsKind.MEETING,
                start,
                "data",
                title,
                ZoneId.of("Asia/Kathmandu"),
                null,
                null,
                null,
                null,
                null,
                null,
                "Hearing",
                cancelled ? "cancelled" : "",
                "",
                "en",
                null,
                null,
                start,
                1);
    }
}
