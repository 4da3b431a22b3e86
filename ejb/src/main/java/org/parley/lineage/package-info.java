/**
 * Which passage of a newer text comes from which passage of an older one: kept, changed, moved, split, merged, removed
 * or added. Works on words of any script, knows no database and keeps nothing.
 */
@NullMarked
package org.parley.lineage;

import org.jspecify.annotations.NullMarked;
