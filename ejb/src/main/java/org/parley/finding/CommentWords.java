package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Busy;
import org.parley.kernel.Slug;
import org.parley.search.Dimension;
import org.parley.search.EntryId;
import org.parley.search.IndexUnavailable;
import org.parley.search.SearchQuery;

/** Finds words in the comments of one consultation. Needs no database. */
@ApplicationScoped
public class CommentWords {
    /** Most comments that are told. */
    public static final int MOST = 10_000;

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PREFIX = IndexedKind.COMMENT.code() + ":";

    @Inject
    IndexKeeper keeper;

    /**
     * The comments in which all the words occur.
     *
     * @param comments their identities, in no order
     * @param all whether these are all, or only the first {@value #MOST} that were found
     */
    public record Matches(List<Long> comments, boolean all) {
        public Matches {
            comments = List.copyOf(comments);
        }
    }

    /**
     * Finds the comments. Whatever a person types as words is a valid search.
     *
     * @throws Busy while the index cannot be searched
     */
    @Permitted(Right.ANYONE)
    public Matches find(Slug consultation, String words) {
        var query = SearchQuery.words(words)
                .filter(Dimension.CONSULTATION, consultation.value())
                .filter(Dimension.KIND, IndexedKind.COMMENT.code())
                .build();
        var index = keeper.index().orElseThrow(() -> new Busy("search", SOON));
        try {
            var found = index.matching(query, MOST + 1).stream()
                    .map(EntryId::value)
                    .map(value -> Long.valueOf(value.substring(PREFIX.length())))
                    .toList();
            return new Matches(found.subList(0, Math.min(found.size(), MOST)), found.size() <= MOST);
        } catch (IndexUnavailable failed) {
            keeper.doubt(index);
            throw new Busy("search", SOON);
        }
    }
}
