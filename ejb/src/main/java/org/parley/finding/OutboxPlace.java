package org.parley.finding;

import java.util.Optional;
import org.parley.search.Position;

/**
 * A place in the outbox of one database: everything up to it is in the index.
 *
 * @param instance identity of the database
 * @param transaction identity of the transaction that wrote the last note read
 * @param id identity of that note
 */
record OutboxPlace(String instance, long transaction, long id) {
    Position position() {
        return new Position(instance + " " + transaction + " " + id);
    }

    /** The place that an index of this database has reached; absent if it belongs to another database. */
    static Optional<OutboxPlace> of(Position position, String instance) {
        var parts = position.value().split(" ");
        return parts.length == 3 && parts[0].equals(instance)
                ? Optional.of(new OutboxPlace(instance, Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                : Optional.empty();
    }
}
