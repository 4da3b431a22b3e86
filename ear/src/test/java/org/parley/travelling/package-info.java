/** Consultations that are taken along and comments that are brought back, on the running product and without it. */
@NullMarked
package org.parley.travelling;

import org.jspecify.annotations.NullMarked;
