/** Comparing every figure that the database keeps with the records that it counts, and writing it right. */
@NullMarked
package org.parley.launcher.recount;

import org.jspecify.annotations.NullMarked;
