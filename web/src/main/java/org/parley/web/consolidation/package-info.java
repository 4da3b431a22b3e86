/** The next draft of a document: all its paragraphs, the work on one, the answers, publication, and the draft in public. */
@NullMarked
package org.parley.web.consolidation;

import org.jspecify.annotations.NullMarked;
