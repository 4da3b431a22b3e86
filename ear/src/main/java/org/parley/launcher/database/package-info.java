/**
 * The PostgreSQL that a start uses: an embedded one whose data stay in the data directory, or any other named in the
 * environment.
 *
 * <p>The embedded server is driven through {@code pg_ctl}, because it then leads its own session and outlives a Ctrl-C
 * until the application has stopped. It syncs every commit to disk, which is verified at each start.
 */
@NullMarked
package org.parley.launcher.database;

import org.jspecify.annotations.NullMarked;
