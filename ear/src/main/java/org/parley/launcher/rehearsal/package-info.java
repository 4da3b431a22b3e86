/** Invents participants and their comments and sends them to a running server, so that a secretariat can rehearse. */
@NullMarked
package org.parley.launcher.rehearsal;

import org.jspecify.annotations.NullMarked;
