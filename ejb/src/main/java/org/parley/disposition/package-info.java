/**
 * The secretariat's published answer to every comment, and how far the answers have come. A comment has one
 * disposition; it may be changed until the outcome of the consultation is published, and never after. The outcome
 * cannot be published while a comment waits for its answer.
 */
@NullMarked
package org.parley.disposition;

import org.jspecify.annotations.NullMarked;
