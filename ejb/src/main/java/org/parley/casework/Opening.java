package org.parley.casework;

import java.time.Instant;

/**
 * That somebody of the secretariat has opened a comment.
 *
 * @param comment identity of the comment
 * @param account who
 * @param name their name, for colleagues alone
 * @param seenAt when last, to the minute
 */
public record Opening(long comment, long account, String name, Instant seenAt) {}
