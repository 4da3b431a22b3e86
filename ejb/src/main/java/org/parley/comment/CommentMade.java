package org.parley.comment;

/**
 * A comment was made; fired in the transaction that makes it.
 *
 * @param comment its identity
 * @param author account of the person who made it
 * @param key idempotency key under which it was sent; blank for none
 */
public record CommentMade(long comment, long author, String key) {}
