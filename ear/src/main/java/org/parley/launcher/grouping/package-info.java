/**
 * Measures the grouping of near-identical comments on a made set of which it is known who copied whom: {@code ./parley
 * bench campaigns}. The measuring runs in a Java process of its own, with a heap of a known size.
 */
@NullMarked
package org.parley.launcher.grouping;

import org.jspecify.annotations.NullMarked;
