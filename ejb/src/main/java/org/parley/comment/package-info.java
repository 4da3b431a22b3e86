/**
 * Comments on paragraphs or on the whole, and replies to them. A comment is acknowledged with a number after it is
 * stored, and the same idempotency key gives the same number again.
 */
@NullMarked
package org.parley.comment;

import org.jspecify.annotations.NullMarked;
