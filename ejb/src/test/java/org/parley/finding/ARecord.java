package org.parley.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.parley.search.Entry;

/**
 * A database for tests: comments that are public or not, and an outbox of which, as in the real one, nothing is read
 * that is not before the oldest running transaction.
 */
class ARecord {
    private final TreeMap<Long, String> comments = new TreeMap<>();
    private final List<Change> notes = new ArrayList<>();
    private String database = "one";
    private long nextTransaction = 100;
    private long oldestRunning = Long.MAX_VALUE;
    private boolean dropped;

    /** A transaction that has begun and is not committed. */
    long begin() {
        long transaction = nextTransaction++;
        oldestRunning = Math.min(oldestRunning, transaction);
        return transaction;
    }

    /** Commits the only transaction that runs, in which a comment was written. */
    void commit(long transaction, long comment, String text) {
        oldestRunning = Long.MAX_VALUE;
        write(transaction, comment, text);
    }

    /** Writes a comment in a transaction of its own. */
    void write(long comment, String text) {
        write(nextTransaction++, comment, text);
    }

    private void write(long transaction, long comment, String text) {
        comments.put(comment, text);
        note(transaction, "comment", comment);
    }

    /** Takes a comment out of what is public. */
    void withdraw(long comment) {
        comments.remove(comment);
        note(nextTransaction++, "comment", comment);
    }

    void note(String kind, long subject) {
        note(nextTransaction++, kind, subject);
    }

    private void note(long transaction, String kind, long subject) {
        notes.add(new Change(new OutboxPlace(database, transaction, notes.size() + 1), kind, subject));
    }

    /** Changes a comment without a note, which only building anew finds. */
    void writeUnnoted(long comment, String text) {
        comments.put(comment, text);
    }

    /** From now on another database answers. */
    void becomes(String other) {
        database = other;
    }

    /** Notes that an index may not have read are gone. */
    void dropNotes() {
        notes.clear();
        dropped = true;
    }

    OutboxReader outbox() {
        return new OutboxReader() {
            @Override
            String database() {
                return database;
            }

            @Override
            OutboxPlace now() {
                return new OutboxPlace(database, Math.min(nextTransaction, oldestRunning), 0);
            }

            @Override
            List<Change> after(OutboxPlace place, int most) {
                return notes.stream()
                        .filter(note -> note.place().transaction() < oldestRunning)
                        .filter(note -> isAfter(note.place(), place))
                        .sorted((one, other) -> isAfter(one.place(), other.place()) ? 1 : -1)
                        .limit(most)
                        .toList();
            }

            @Override
            boolean continuesFrom(OutboxPlace place) {
                return !dropped;
            }
        };
    }

    private static boolean isAfter(OutboxPlace one, OutboxPlace other) {
        return one.transaction() > other.transaction()
                || (one.transaction() == other.transaction() && one.id() > other.id());
    }

    EntryStore store() {
        return new EntryStore() {
            @Override
            List<Entry> entries(IndexedKind kind, Collection<Long> subjects) {
                return subjects.stream()
                        .filter(subject -> kind == IndexedKind.COMMENT && comments.containsKey(subject))
                        .map(subject -> Entry.of(kind.id(subject), "comment", "/c/" + subject, Instant.EPOCH)
                                .text(comments.get(subject))
                                .language("en")
                                .build())
                        .toList();
            }

            @Override
            List<Long> subjects(IndexedKind kind, long after, int most) {
                return kind == IndexedKind.COMMENT
                        ? comments.tailMap(after, false).keySet().stream()
                                .limit(most)
                                .toList()
                        : List.of();
            }

            @Override
            List<Long> ofConsultation(IndexedKind kind, long consultation) {
                return kind == IndexedKind.COMMENT ? List.copyOf(comments.keySet()) : List.of();
            }

            @Override
            List<Long> ofDocument(long version) {
                return List.of();
            }
        };
    }
}
