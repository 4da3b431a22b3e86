/** Answering comments: the form beside an open comment, and the pages on all answers. */
@NullMarked
package org.parley.web.disposition;

import org.jspecify.annotations.NullMarked;
