/**
 * The consolidated position as a document: what every group holds on every paragraph, in its own words, and what
 * became of every comment.
 *
 * <p>The document is made from {@link org.parley.publication.ConsolidatedReport}, a plain value without a link to the
 * database, so that the same report gives the same bytes at any time. The PDF is tagged and follows PDF/A-2a
 * (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Nothing here decides what may be published: the caller puts into the report
 * only what the public may read.
 */
@NullMarked
package org.parley.publication;

import org.jspecify.annotations.NullMarked;
