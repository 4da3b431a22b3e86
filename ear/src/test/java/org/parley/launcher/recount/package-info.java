/** Figures compared with records after many changes, and repaired. */
@NullMarked
package org.parley.launcher.recount;

import org.jspecify.annotations.NullMarked;
