/**
 * The pages by which a secretariat prepares a consultation: its terms, its texts and how they are cut, its members, and
 * its opening.
 */
@NullMarked
package org.parley.web.preparation;

import org.jspecify.annotations.NullMarked;
