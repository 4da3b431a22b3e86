/**
 * The secretariat's published answer to every comment, and how far the answers have come. A comment has one
 * disposition; it may be changed until the outcome of the consultation is published, and after that only within a
 * correction. Where the consultation wants the second pair of eyes, an answer is proposed by one and given by another;
 * what is proposed is read by the secretariat alone. The outcome cannot be published while a comment waits for its answer.
 */
@NullMarked
package org.parley.disposition;

import org.jspecify.annotations.NullMarked;
