package org.parley.campaign;

/**
 * A sentence that members have beside the text of their campaign.
 *
 * @param sentence as the first of them wrote it
 * @param language of the comment with it
 * @param comments how many members have it
 * @param first number of the first comment with it
 */
public record OwnSentence(String sentence, String language, int comments, int first) {}
