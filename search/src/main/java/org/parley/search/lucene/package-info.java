/**
 * The search index on one machine, kept by Lucene in a directory or in memory.
 *
 * <p>Title and text are indexed twice: once in a form that is the same for every language (folded case, accents, width
 * and script variants, Chinese and Japanese cut into pairs), and once with the word stems of the entry's own language. A
 * search asks both, so that a word is found in all languages as it stands, and in the languages present in all its forms.
 *
 * <p>The only public class is {@link org.parley.search.lucene.LuceneIndex}.
 */
@NullMarked
package org.parley.search.lucene;

import org.jspecify.annotations.NullMarked;
