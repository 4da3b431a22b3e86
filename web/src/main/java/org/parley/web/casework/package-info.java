/**
 * What a secretariat does with comments among itself: who works on which, notes, tags, and acts on many at once. Nothing
 * of it is shown to anybody else.
 */
@NullMarked
package org.parley.web.casework;

import org.jspecify.annotations.NullMarked;
