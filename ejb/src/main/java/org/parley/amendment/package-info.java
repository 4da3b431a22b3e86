/**
 * Proposed wording: what a text should say instead, and the difference from what it says now.
 *
 * <p>The difference is computed from the two texts, never typed, so the proposed wording is always exactly what its
 * author wrote. Differences go by words, whatever the script.
 */
@NullMarked
package org.parley.amendment;

import org.jspecify.annotations.NullMarked;
