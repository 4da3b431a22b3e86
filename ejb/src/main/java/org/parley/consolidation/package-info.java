/**
 * The next version of a document as it grows out of proposed wordings: which are accepted, adapted or rejected, what the
 * text becomes, and the publication of it with the descent of every paragraph.
 *
 * <p>Nothing of a draft is public until its secretariat shows it; the decisions on proposals become public as dispositions.
 */
@NullMarked
package org.parley.consolidation;

import org.jspecify.annotations.NullMarked;
