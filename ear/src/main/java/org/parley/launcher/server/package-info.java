/**
 * Payara Micro as a child process: its settings, its log, and the question whether the application serves.
 *
 * <p>The child hangs on a pipe. When the launcher closes the pipe, or dies and the operating system closes it, the
 * child shuts itself down.
 */
@NullMarked
package org.parley.launcher.server;

import org.jspecify.annotations.NullMarked;
