/**
 * What each stakeholder group holds on each paragraph, as the secretariat consolidated it from the group's comments:
 * a stance, a summary, quotations word for word, and what the group does not agree on. Groups are never weighed against
 * each other, and a group that said nothing has no position.
 *
 * <p>Positions are written until the outcome of the consultation is published; then everybody sees them and nobody
 * changes them.
 */
@NullMarked
package org.parley.position;

import org.jspecify.annotations.NullMarked;
