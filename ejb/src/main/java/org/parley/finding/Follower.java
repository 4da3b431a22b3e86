package org.parley.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.search.Entry;
import org.parley.search.EntryId;
import org.parley.search.SearchIndex;

/**
 * Brings one index up to date with the record and keeps it there. Not safe for several threads: one follower belongs to
 * one index and is called in turn.
 */
class Follower {
    private static final int BATCH = 500;

    private final SearchIndex index;
    private final OutboxReader outbox;
    private final EntryStore store;
    private Optional<OutboxPlace> reached;
    private boolean uncommitted;

    Follower(SearchIndex index, OutboxReader outbox, EntryStore store) {
        this.index = index;
        this.outbox = outbox;
        this.store = store;
        this.reached = index.position()
                .flatMap(position -> OutboxPlace.of(position, outbox.database()))
                .filter(outbox::continuesFrom);
    }

    /** Whether the index is new, of another database, or too far behind, so that it has to be built before it follows. */
    boolean needsBuilding() {
        return reached.isEmpty();
    }

    /** Builds the index from the whole record; what changes meanwhile comes after the place from where it then follows. */
    void build() {
        index.clear();
        var start = outbox.now();
        for (var kind : IndexedKind.values()) {
            var subjects = store.subjects(kind, 0, BATCH);
            while (!subjects.isEmpty()) {
                index.put(store.entries(kind, subjects));
                index.refresh();
                subjects = store.subjects(kind, subjects.getLast(), BATCH);
            }
        }
        index.commit(start.position());
        index.refresh();
        reached = Optional.of(start);
    }

    /**
     * Takes in what changed since the last call, and makes it visible. Tells whether there may be more.
     *
     * @throws java.util.NoSuchElementException if the index has to be built first
     */
    boolean follow() {
        var changes = outbox.after(reached.orElseThrow(), BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        subjects(changes).forEach(this::takeIn);
        index.refresh();
        reached = Optional.of(changes.getLast().place());
        uncommitted = true;
        return changes.size() == BATCH;
    }

    private Map<IndexedKind, Set<Long>> subjects(List<Change> changes) {
        Map<IndexedKind, Set<Long>> subjects = new EnumMap<>(IndexedKind.class);
        for (var change : changes) {
            switch (change.kind()) {
                case "version" -> {
                    add(subjects, IndexedKind.PARAGRAPH, store.ofDocument(change.subject()));
                    add(subjects, IndexedKind.EDITION, store.editionsOfDocument(change.subject()));
                }
                case "edition" -> add(subjects, IndexedKind.EDITION, store.ofEdition(change.subject()));
                case "consultation" -> {
                    for (var kind : IndexedKind.values()) {
                        add(subjects, kind, store.ofConsultation(kind, change.subject()));
                    }
                }
                default ->
                    IndexedKind.of(change.kind()).ifPresent(kind -> add(subjects, kind, List.of(change.subject())));
            }
        }
        return subjects;
    }

    private static void add(Map<IndexedKind, Set<Long>> subjects, IndexedKind kind, Collection<Long> more) {
        subjects.computeIfAbsent(kind, any -> new TreeSet<>()).addAll(more);
    }

    private void takeIn(IndexedKind kind, Set<Long> subjects) {
        var waiting = new ArrayList<>(subjects);
        for (int from = 0; from < waiting.size(); from += BATCH) {
            takeInSome(kind, waiting.subList(from, Math.min(from + BATCH, waiting.size())));
        }
    }

    private void takeInSome(IndexedKind kind, List<Long> subjects) {
        var entries = store.entries(kind, subjects);
        Set<EntryId> gone = new HashSet<>();
        subjects.forEach(subject -> gone.add(kind.id(subject)));
        entries.stream().map(Entry::id).forEach(gone::remove);
        index.put(entries);
        index.remove(gone);
    }

    /** Makes what was taken in survive a crash. What is not committed is taken in again after it. */
    void commit() {
        if (uncommitted) {
            index.commit(reached.orElseThrow().position());
            uncommitted = false;
        }
    }
}
