package org.parley.drafting;

/**
 * A change that a file records in one of its paragraphs and that nobody has decided on yet, or that stays a proposal.
 *
 * @param author the name that the file states; nobody has checked it
 * @param wording the text of the block as this person wants it; blank to take it out
 * @param kept whether it is decided that it stays a proposal
 */
public record Change(String author, String wording, boolean kept) {

    Change withWording(String changed) {
        return new Change(author, changed, kept);
    }
}
