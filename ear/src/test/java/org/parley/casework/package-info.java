/** What a secretariat does with comments among itself, and that nobody else ever sees it. */
@NullMarked
package org.parley.casework;

import org.jspecify.annotations.NullMarked;
