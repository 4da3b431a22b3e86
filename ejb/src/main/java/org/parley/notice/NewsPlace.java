package org.parley.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the order of happenings.
 *
 * @param transaction that noted it
 * @param id of the note
 */
public record NewsPlace(long transaction, long id) {
    /** After everything. */
    public static final NewsPlace END = new NewsPlace(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

    /** The place as an address carries it. */
    public String cursor() {
        return transaction + "-" + id;
    }

    /** The place that a cursor names, if it names one. */
    public static Optional<NewsPlace> of(String cursor) {
        var parts = WRITTEN.matcher(cursor);
        return parts.matches()
                ? Optional.of(new NewsPlace(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }
}
