package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the groupings have come that this server is at. */
@ApplicationScoped
class Progress {
    private final Map<Long, Integer> read = new ConcurrentHashMap<>();

    void read(long consultation, int texts) {
        read.put(consultation, texts);
    }

    void ended(long consultation) {
        read.remove(consultation);
    }

    /** Number of comments read, 0 if the consultation is not being grouped. */
    int of(long consultation) {
        return read.getOrDefault(consultation, 0);
    }
}
