package org.parley.search;

/**
 * An entry that is like a text.
 *
 * @param id of the entry
 * @param share how much of what is telling in the text it says too, above 0 to 1: rare words count more than frequent
 *     ones
 */
public record Near(EntryId id, double share) {}
