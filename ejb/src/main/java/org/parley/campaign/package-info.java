/**
 * Near-identical comments, grouped. A campaign is a set of comments that say nearly the same, such as copies of a form
 * letter; every one of them stays a comment with its number, its receipt and its place in every count.
 *
 * <p>Comments are signed and grouped after they were taken in, on a thread of their own. What the secretariat decided by
 * hand, who belongs together and who does not, holds whenever comments are grouped again.
 */
@NullMarked
package org.parley.campaign;

import org.jspecify.annotations.NullMarked;
