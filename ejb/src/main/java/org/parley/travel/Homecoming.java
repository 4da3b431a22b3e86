package org.parley.travel;

import java.time.Instant;
import java.util.List;

/**
 * What became of a file that was brought back.
 *
 * @param id its identity
 * @param broughtBy account of the person who brought it
 * @param broughtAt when it was brought last
 * @param author name that the file states; empty if the person brought it for themselves
 * @param comments in the order of the file
 */
public record Homecoming(long id, long broughtBy, Instant broughtAt, String author, List<ReturnedComment> comments) {
    public Homecoming {
        comments = List.copyOf(comments);
    }

    /** How many comments were taken in by this file. */
    public long taken() {
        return comments.stream()
                .filter(comment -> comment.receipt().isPresent() && !comment.before())
                .count();
    }

    /** How many were in the record before. */
    public long before() {
        return comments.stream().filter(ReturnedComment::before).count();
    }

    /** How many were refused. */
    public long refused() {
        return comments.stream().filter(comment -> comment.receipt().isEmpty()).count();
    }
}
