/**
 * What surrounds the positions: editions of the outcome and corrections, who took part and who stayed silent, the texts on
 * the whole, and groups that check their positions before these are published.
 */
@NullMarked
package org.parley.web.outcome;

import org.jspecify.annotations.NullMarked;
