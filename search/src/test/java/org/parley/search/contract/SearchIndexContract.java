package org.parley.search.contract;

/** Everything that a search index has to do. */
public interface SearchIndexContract
        extends ChangesContract,
                WordsContract,
                NarrowingContract,
                PagingContract,
                ExcerptContract,
                LanguagesContract,
                RelevanceContract,
                NearestContract {}
