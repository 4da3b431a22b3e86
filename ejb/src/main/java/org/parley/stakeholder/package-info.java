/**
 * Who takes part: persons, organisations, the six stakeholder groups, and the mandates by which a person speaks for an
 * organisation. A contribution keeps the {@link org.parley.stakeholder.Voice} in which it was made, as it was then.
 */
@NullMarked
package org.parley.stakeholder;

import org.jspecify.annotations.NullMarked;
