/** Sends a file of contributions to a running server and follows the import to its end. */
@NullMarked
package org.parley.launcher.importing;

import org.jspecify.annotations.NullMarked;
