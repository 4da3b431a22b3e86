/** Editions in other languages and imported changes, tried on the running product. */
@NullMarked
package org.parley.editions;

import org.jspecify.annotations.NullMarked;
