/**
 * The command line of Parley: starts the database and the server as child processes, watches over them, stops them in
 * order, and sends files to a running server.
 *
 * <p>Nothing here knows the domain. What may go wrong on somebody's machine (a taken port, a directory without write
 * permission, an unreachable database) is said in one sentence and with an exit code of its own.
 */
@NullMarked
package org.parley.launcher;

import org.jspecify.annotations.NullMarked;
