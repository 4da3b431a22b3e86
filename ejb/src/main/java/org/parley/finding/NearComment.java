package org.parley.finding;

/**
 * A comment that says something like another.
 *
 * @param number of the comment
 * @param share how much of what is telling in the other it says too, above 0 to 1
 */
public record NearComment(int number, double share) {}
