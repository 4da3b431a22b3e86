/** What the launcher needs of the machine it runs on: terminal, arguments, data directory, ports, processes. */
@NullMarked
package org.parley.launcher.host;

import org.jspecify.annotations.NullMarked;
