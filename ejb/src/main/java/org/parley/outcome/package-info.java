/**
 * The outcome as it was published. Publishing a consultation freezes it as edition 1: dated, numbered, with a digest over
 * its content, and printed once as PDF. An edition is never changed. What has to be corrected later is collected in a
 * correction, of which nobody outside the secretariat sees anything; publishing it makes the next edition, which lists what
 * changed and why. Every edition stays where it was.
 */
@NullMarked
package org.parley.outcome;

import org.jspecify.annotations.NullMarked;
