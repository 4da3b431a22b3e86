package org.parley.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.search.Position;

/**
 * A place in the outbox of one database: everything up to it is in the index.
 *
 * @param instance identity of the database
 * @param transaction identity of the transaction that wrote the last note read
 * @param id identity of that note
 */
record OutboxPlace(String instance, long transaction, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (\\d{1,18}) (\\d{1,18})");

    Position position() {
        return new Position(instance + " " + transaction + " " + id);
    }

    /** The place that an index of this database has reached; absent if it is of another database or cannot be read. */
    static Optional<OutboxPlace> of(Position position, String instance) {
        var parts = WRITTEN.matcher(position.value());
        return parts.matches() && parts.group(1).equals(instance)
                ? Optional.of(new OutboxPlace(instance, Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}
