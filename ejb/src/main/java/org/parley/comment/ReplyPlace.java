package org.parley.comment;

/**
 * Where a reply stands in a consultation.
 *
 * @param comment number of the comment
 * @param place in its thread, from 1
 */
public record ReplyPlace(int comment, int place) {}
