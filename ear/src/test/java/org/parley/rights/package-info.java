/** Who may do what: every route of the running product, tried in every role, against a table that people review. */
@NullMarked
package org.parley.rights;

import org.jspecify.annotations.NullMarked;
