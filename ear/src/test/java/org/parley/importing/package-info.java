/** Imports of submissions, on the running product and past its command. */
@NullMarked
package org.parley.importing;

import org.jspecify.annotations.NullMarked;
