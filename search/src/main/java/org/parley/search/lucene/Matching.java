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
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.typed.AnyOf;
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

    /** One required group, and the languages in which it asks for nothing. */
    private record Group(Query query, Set<Language> ignoring) {}

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
        var only = anyOf.alternatives().size() == 1;
        return Optional.of(new Group(
                only ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0),
                only ? terms.ignoring(anyOf.alternatives().getFirst()) : Set.of()));
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
            all.add(unlessSkipped(group), Occur.MUST);
        }
        if (groups.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return withoutExcluded(all);
    }

    /** Entries with at least half of the words that matter; empty if there is only one. */
    Optional<Query> some() {
        var telling =
                groups.stream().filter(group -> skippedIn(group).isEmpty()).toList();
        var wanted = telling.isEmpty() ? groups : telling;
        if (groups.size() < 2) {
            return Optional.empty();
        }
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
        wanted.forEach(group -> some.add(group.query(), Occur.SHOULD));
        return Optional.of(withoutExcluded(some));
    }

    /** The same entries, those with the words close together scored higher. */
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

    private Query unlessSkipped(Group group) {
        var skipped = skippedIn(group);
        if (skipped.isEmpty()) {
            return group.query();
        }
        var either = new BooleanQuery.Builder().add(group.query(), Occur.SHOULD);
        for (var language : skipped) {
            var written = new TermQuery(new Term(Fields.STEMS, language.code()));
            either.add(new BoostQuery(new ConstantScoreQuery(written), 0), Occur.SHOULD);
        }
        return either.build();
    }

    private Set<Language> skippedIn(Group group) {
        return group.ignoring().stream().filter(skipping::contains).collect(Collectors.toUnmodifiableSet());
    }
}
