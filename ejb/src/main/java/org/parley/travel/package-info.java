/**
 * Consultations that are taken along in one file, and the comments that come back in another one. What comes back is
 * judged comment by comment: each one is taken in once and gets its receipt, or is refused with the reason, and nothing
 * that the file says of times and identities is believed.
 */
@NullMarked
package org.parley.travel;

import org.jspecify.annotations.NullMarked;
