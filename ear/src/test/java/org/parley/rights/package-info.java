/** Who may do what, and what becomes of hostile input: every route of the running product, tried in every role. */
@NullMarked
package org.parley.rights;

import org.jspecify.annotations.NullMarked;
