/**
 * Free-standing submissions: those made here, those made elsewhere and taken over, and the figures of all responses. A
 * submission is acknowledged with a number after it is stored, and the same idempotency key gives the same number again.
 */
@NullMarked
package org.parley.submission;

import org.jspecify.annotations.NullMarked;
