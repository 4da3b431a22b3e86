package org.parley.casework;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the list: right behind a comment.
 *
 * @param paragraph identity of its paragraph, 0 for the whole; only a list in the order of the paragraphs looks at it
 * @param number its number
 */
public record WorkCursor(long paragraph, int number) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    /** Reads what {@link #toString} wrote; a number alone is one too. */
    public static Optional<WorkCursor> of(String text) {
        var parts = FORM.matcher(text.contains("-") ? text : "0-" + text);
        return parts.matches()
                ? Optional.of(new WorkCursor(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    static WorkCursor behind(WorkRow row) {
        return new WorkCursor(row.paragraph(), row.number());
    }

    /** The place right before a comment. */
    static WorkCursor before(WorkRow row, WorkOrder order) {
        return new WorkCursor(row.paragraph(), order == WorkOrder.NEWEST ? row.number() + 1 : row.number() - 1);
    }

    @Override
    public String toString() {
        return paragraph == 0 ? String.valueOf(number) : paragraph + "-" + number;
    }
}
