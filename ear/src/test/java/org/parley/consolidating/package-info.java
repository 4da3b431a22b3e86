/** The next draft of a text on the running product: deciding on proposals, working together, and publishing. */
@NullMarked
package org.parley.consolidating;

import org.jspecify.annotations.NullMarked;
