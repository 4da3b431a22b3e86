package org.parley.search;

/**
 * Something a person should know about how their words were understood.
 *
 * @param about the part of the words concerned; empty when the note is about the whole
 */
public record Note(Kind kind, String about) {

    /** What happened. */
    public enum Kind {
        /** The words were longer than allowed; the end was left out. */
        CUT,
        /** More words than allowed; the surplus was left out. */
        TOO_MANY_WORDS,
        /** A quotation mark had no partner; the quotation ends with the words. */
        QUOTE_NOT_CLOSED,
        /** Too few letters before the asterisk; taken as a whole word. */
        PREFIX_TOO_SHORT,
        /** An asterisk at the start or in the middle, or one more than allowed; taken as a whole word. */
        ASTERISK_IGNORED,
        /** An OR that has nothing on one side; ignored. */
        OR_IGNORED,
        /** Nothing typed can be looked for, e.g. only punctuation; taken as no words. */
        NO_WORDS,
        /** Nothing contains all the words; the hits contain at least some of them. */
        NOT_ALL_WORDS,
        /** The search took too long and was stopped; hits and counts are incomplete. */
        INCOMPLETE
    }

    /** A note about the whole. */
    public static Note of(Kind kind) {
        return new Note(kind, "");
    }
}
