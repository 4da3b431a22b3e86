/**
 * Following: the buttons and the list of what one follows, news since the last visit, feeds, live notices, the place of
 * reading, and the end of mails.
 */
@NullMarked
package org.parley.web.following;

import org.jspecify.annotations.NullMarked;
