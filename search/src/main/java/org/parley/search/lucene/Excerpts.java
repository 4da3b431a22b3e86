package org.parley.search.lucene;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.parley.search.MarkedText;

/**
 * Finds the parts of titles and texts that matched, and cuts excerpts around them.
 *
 * <p>A match in the field common to all languages and one in a field with stems mark the same text.
 */
final class Excerpts extends UnifiedHighlighter {
    private static final int FRAGMENTS = 3;
    /** Sentences are joined until a fragment has about this many characters. */
    private static final int USUAL_LENGTH = 150;

    /** Where in a fragment of several sentences the match stands: 0 at its start, 1 at its end. */
    private static final float MATCH_PLACE = 0.4f;

    private static final int LONGEST_FRAGMENT = 280;
    private static final int LONGEST_TITLE = 1000;
    /** Characters of a text in which matches are looked for. */
    private static final int SEARCHED_LENGTH = 1_000_000;

    private final List<Language> languages;

    Excerpts(IndexSearcher searcher, Analyzer analyzer, List<Language> languages) {
        super(builder(searcher, analyzer)
                .withMaxLength(SEARCHED_LENGTH)
                .withMaxNoHighlightPassages(1)
                .withWeightMatches(false));
        this.languages = List.copyOf(languages);
    }

    /** For each document its title and its excerpt, in the order of the documents. */
    List<Marked> of(int[] documents, Query matching) throws IOException {
        var fields = new String[] {Fields.TITLE, Fields.TEXT};
        var found = highlightFieldsAsObjects(fields, matching, documents, new int[] {1, FRAGMENTS});
        var titles = requireNonNull(found.get(Fields.TITLE));
        var texts = requireNonNull(found.get(Fields.TEXT));
        var marked = new ArrayList<Marked>(documents.length);
        for (var i = 0; i < documents.length; i++) {
            marked.add(new Marked(title(fragments(titles[i])), fragments(texts[i])));
        }
        return marked;
    }

    /** Title and excerpt of one entry. */
    record Marked(MarkedText title, List<MarkedText> excerpt) {}

    private static MarkedText title(List<MarkedText> fragments) {
        return fragments.isEmpty() ? MarkedText.plain("") : fragments.getFirst();
    }

    private static List<MarkedText> fragments(Object formatted) {
        return formatted instanceof Fragments(var list) ? list : List.of();
    }

    private record Fragments(List<MarkedText> list) {}

    @Override
    protected Set<String> getMaskedFields(String field) {
        return languages.stream()
                .map(language -> Fields.stems(field, language.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(Fields.TITLE)
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(new SentenceBreaks(), USUAL_LENGTH, MATCH_PLACE);
    }

    @Override
    protected PassageFormatter getFormatter(String field) {
        var longest = field.equals(Fields.TITLE) ? LONGEST_TITLE : LONGEST_FRAGMENT;
        return new PassageFormatter() {
            @Override
            public Object format(Passage[] passages, String content) {
                return new Fragments(Arrays.stream(passages)
                        .map(passage -> Fragment.of(content, passage, longest))
                        .filter(fragment -> !fragment.runs().isEmpty())
                        .distinct()
                        .toList());
            }
        };
    }
}
