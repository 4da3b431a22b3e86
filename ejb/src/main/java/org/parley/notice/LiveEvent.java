package org.parley.notice;

/**
 * That something happened, without what it says: whoever is told asks for the page, and the page knows who may read it.
 *
 * @param place in the order of happenings
 * @param kind what happened
 * @param consultation in which
 * @param document about which text; 0 for none
 * @param lineage about which paragraph; 0 for none
 * @param comment about which comment; 0 for none
 * @param actor by whom; 0 if not said
 */
public record LiveEvent(
        NewsPlace place, NewsKind kind, long consultation, long document, long lineage, long comment, long actor) {
    /** Identity of the note. */
    public long id() {
        return place.id();
    }

    /** Whether it is about the thing, or a part of it. */
    public boolean about(Subject subject) {
        return subject.id()
                == switch (subject.kind()) {
                    case CONSULTATION -> consultation;
                    case DOCUMENT -> document;
                    case PARAGRAPH -> lineage;
                    case THREAD -> comment;
                };
    }
}
