/**
 * Words that every feature shares: identities, refusals, pages, digests and the clock. Knows no feature.
 */
@NullMarked
package org.parley.kernel;

import org.jspecify.annotations.NullMarked;
