/**
 * Where the secretariat works once a consultation is open: answering comments, writing the positions of the groups,
 * closing for comment and publishing the outcome.
 */
@NullMarked
package org.parley.web.workbench;

import org.jspecify.annotations.NullMarked;
