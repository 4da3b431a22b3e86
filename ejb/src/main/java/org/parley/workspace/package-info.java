/**
 * Where colleagues of one organisation work on their comments together before any of them leaves: they see, discuss and
 * judge each other's drafts, a lead edits, merges, assigns and checks them, and submits what is checked as the answer of
 * the organisation. Nothing of it is seen outside: not in pages, data, search, exports, logs or mails. To others a
 * workspace looks as if it were not there.
 */
@NullMarked
package org.parley.workspace;

import org.jspecify.annotations.NullMarked;
