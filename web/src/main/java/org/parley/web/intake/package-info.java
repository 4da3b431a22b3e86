/** The pages and the API by which a secretariat reads a table of submissions into its consultation. */
@NullMarked
package org.parley.web.intake;

import org.jspecify.annotations.NullMarked;
