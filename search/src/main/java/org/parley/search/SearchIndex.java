package org.parley.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An index of entries that people search.
 *
 * <p>Changes pass through two gates. {@link #refresh()} makes them visible to searches; {@link #commit(Position)} makes
 * them survive a crash, together with the caller's place in its own stream of changes. After a restart the caller reads
 * {@link #position()} and applies again whatever came later; applying a change twice is harmless. An empty position
 * means that nothing usable was found and that every entry has to be put again.
 *
 * <p>All methods may be called from any thread. Each throws {@link IndexUnavailable} when the storage fails or the index
 * is closed.
 */
public interface SearchIndex extends AutoCloseable {

    /** Adds the entries; an entry with the same id is replaced. Of two with the same id in one call the later wins. */
    void put(Collection<Entry> entries);

    /** Removes the entries with these ids; unknown ids are ignored. */
    void remove(Collection<EntryId> ids);

    /**
     * Finds one page of entries. Whatever a person types is a valid search.
     *
     * @throws BadCursor if the query continues from a cursor that no page of this same search has handed out
     */
    SearchPage search(SearchQuery query);

    /**
     * All entries with all the words of a search, in no order and nothing more of them than their ids. Order, cursor, size
     * and facets of the query are not looked at.
     *
     * @param most how many ids at most, 1 or more
     */
    List<EntryId> matching(SearchQuery query, int most);

    /**
     * Finds the entries whose words are most like those of a text, the most alike first. Languages are kept apart: only
     * entries in the language of the text are looked at.
     */
    List<Near> nearest(Likeness wanted);

    /** Makes all changes so far visible to searches. Costs some ten milliseconds: call it on a timer, not per request. */
    void refresh();

    /** Makes all changes so far durable and remembers the position with them, atomically. */
    void commit(Position position);

    /** The position of the last commit; empty for an index that is new, was cleared, or was unreadable when opened. */
    Optional<Position> position();

    /** Removes every entry and forgets the position, durably. Searches find nothing from the next refresh on. */
    void clear();

    /** The number of entries that searches can see. */
    long size();

    /** Releases the storage. Changes since the last commit are given up; the caller applies them again later. */
    @Override
    void close();
}
