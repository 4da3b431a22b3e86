package org.parley.search.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.typed.AnyOf;
import org.parley.search.typed.Term.Word;
import org.parley.search.typed.Typed;

/**
 * The queries that typed words stand for.
 *
 * <p>A word that a language does not index because it is too common ("the") need not occur in entries of that language,
 * as long as another word has to. In entries of other languages it has to occur ("the" in a French text is a name).
 */
final class Matching {
    private final List<Group> groups;
    private final List<Query> excluded;
    private final Optional<Query> together;
    private final Set<Language> skipping;

    /** One required group, whether it is a word that says little, and the languages in which it asks for nothing. */
    private record Group(Query query, boolean common, Set<Language> ignoring) {}

    private Matching(List<Group> groups, List<Query> excluded, Optional<Query> together) {
        this.groups = groups;
        this.excluded = excluded;
        this.together = together;
        this.skipping = skippable(groups);
    }

    static Matching of(Typed typed, TermQueries terms) {
        var groups = new ArrayList<Group>();
        for (var anyOf : typed.required()) {
            group(anyOf, terms).ifPresent(groups::add);
        }
        var excluded = typed.excluded().stream()
                .map(terms::exactly)
                .flatMap(Optional::stream)
                .toList();
        return new Matching(groups, excluded, terms.together(typed.required()));
    }

    private static Optional<Group> group(AnyOf anyOf, TermQueries terms) {
        var queries = anyOf.alternatives().stream()
                .map(terms::matching)
                .flatMap(Optional::stream)
                .toList();
        if (queries.isEmpty()) {
            return Optional.empty();
        }
        if (anyOf.alternatives().size() > 1) {
            return Optional.of(new Group(new DisjunctionMaxQuery(queries, 0), false, Set.of()));
        }
        var only = anyOf.alternatives().getFirst();
        var common = only instanceof Word(var text) && CommonWords.contains(text);
        return Optional.of(new Group(queries.getFirst(), common, terms.ignoring(only)));
    }

    private static Set<Language> skippable(List<Group> groups) {
        var languages = EnumSet.noneOf(Language.class);
        groups.forEach(group -> languages.addAll(group.ignoring()));
        languages.removeIf(
                language -> groups.stream().allMatch(group -> group.ignoring().contains(language)));
        return languages;
    }

    /** True if there are words to match, and so a best match. */
    boolean hasWords() {
        return !groups.isEmpty();
    }

    /** True if nothing is asked for and nothing excluded. */
    boolean isEmpty() {
        return groups.isEmpty() && excluded.isEmpty();
    }

    /** Entries with all the words. */
    Query all() {
        if (isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var all = new BooleanQuery.Builder();
        for (var group : groups) {
            var skipped = skippedIn(group);
            if (skipped.isEmpty()) {
                all.add(group.query(), Occur.MUST);
            } else {
                all.add(matchingOrIn(skipped, group), Occur.FILTER);
            }
        }
        if (groups.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return withoutExcluded(all);
    }

    /** Entries with at least half of the words that matter; empty if there is only one word. */
    Optional<Query> some() {
        if (groups.size() < 2) {
            return Optional.empty();
        }
        var telling = telling();
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((telling.size() + 1) / 2);
        telling.forEach(group -> some.add(group.query(), Occur.SHOULD));
        return Optional.of(withoutExcluded(some));
    }

    /** What is worth marking in an excerpt: the words that matter. */
    Query marked() {
        var marked = new BooleanQuery.Builder();
        telling().forEach(group -> marked.add(group.query(), Occur.SHOULD));
        return marked.build();
    }

    /** The groups that say more than that a text is in some language; all of them if none does. */
    private List<Group> telling() {
        var telling = groups.stream()
                .filter(group -> !group.common() && skippedIn(group).isEmpty())
                .toList();
        return telling.isEmpty() ? groups : telling;
    }

    /** The same entries, those with the words next to each other scored higher. */
    Query ranked(Query words) {
        return together.<Query>map(close -> new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(close, Occur.SHOULD)
                        .build())
                .orElse(words);
    }

    private Query withoutExcluded(BooleanQuery.Builder query) {
        excluded.forEach(term -> query.add(term, Occur.MUST_NOT));
        return query.build();
    }

    /** A common word says little about an entry of any language, so it only filters and costs no scoring. */
    private static Query matchingOrIn(Set<Language> languages, Group group) {
        var either = new BooleanQuery.Builder().add(group.query(), Occur.SHOULD);
        for (var language : languages) {
            either.add(new TermQuery(new Term(Fields.STEMS, language.code())), Occur.SHOULD);
        }
        return either.build();
    }

    private Set<Language> skippedIn(Group group) {
        return group.ignoring().stream().filter(skipping::contains).collect(Collectors.toUnmodifiableSet());
    }
}
