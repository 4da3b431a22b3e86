/** The outcome: objections of groups, editions that are never changed, corrections, who took part. */
@NullMarked
package org.parley.outcome;

import org.jspecify.annotations.NullMarked;
