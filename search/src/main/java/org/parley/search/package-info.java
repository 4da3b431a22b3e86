/**
 * The search index: entries go in by identity, pages of hits with excerpts and facets come out.
 *
 * <p>The index is a projection of the database that may be thrown away and rebuilt at any time. Nothing here knows
 * what a comment or a consultation is; an entry is an identity, some keys to narrow by, and text in a language.
 *
 * <p>{@link org.parley.search.SearchIndex} is the contract. {@code org.parley.search.lucene} keeps it on one machine;
 * {@code org.parley.search.typed} takes apart what a person typed and serves every engine.
 */
@NullMarked
package org.parley.search;

import org.jspecify.annotations.NullMarked;
