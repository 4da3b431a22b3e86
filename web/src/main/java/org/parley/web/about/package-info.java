/** What this server says of itself: accessibility, privacy, and where to report a weakness. */
@NullMarked
package org.parley.web.about;

import org.jspecify.annotations.NullMarked;
