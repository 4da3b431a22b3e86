package org.parley.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.parley.search.typed.AnyOf;
import org.parley.search.typed.Term;

/**
 * Turns one term into a query over the fields in which it may be found. The best field decides the score, so that a word
 * counts once however many languages share it.
 */
final class TermQueries {
    private static final float TITLE_BOOST = 2.5f;
    /** Names are short and so score high by themselves. */
    private static final float AUTHOR_BOOST = 0.8f;
    /** An inflected form is worth a little less than the form that was typed. */
    private static final float STEM_BOOST = 0.8f;
    /** The other fields add nothing, which lets the engine skip entries that cannot win. */
    private static final float OTHER_FIELDS = 0;

    /** Phrases cost more than words; with more words they also say less. */
    private static final int MOST_TOGETHER = 5;

    private static final float TOGETHER_BOOST = 0.5f;

    private final Analyzer analyzer;
    private final QueryBuilder builder;
    private final List<Language> languages;

    TermQueries(Analyzer analyzer, List<Language> languages) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
        this.languages = languages;
    }

    /** Entries with the term: a word in any form, a phrase or a prefix as typed. Empty if there is nothing to find. */
    Optional<Query> matching(Term term) {
        var forms = asTyped(term);
        if (!forms.isEmpty() && term instanceof Term.Word word) {
            forms.addAll(stems(word));
        }
        return best(forms);
    }

    /** Entries with the term in exactly the form typed. Empty if there is nothing to find. */
    Optional<Query> exactly(Term term) {
        return best(asTyped(term));
    }

    /** The languages in which the word is so common that it is not indexed, e.g. English for "the". */
    Set<Language> ignoring(Term term) {
        var ignoring = EnumSet.noneOf(Language.class);
        if (term instanceof Term.Word word) {
            languages.stream()
                    .filter(language -> language.mayBeWrittenIn(word.text()))
                    .filter(language -> stem(Fields.TEXT, language, word).isEmpty())
                    .forEach(ignoring::add);
        }
        return ignoring;
    }

    /** Entries with a few plain words next to each other in this order; empty for anything else. */
    Optional<Query> together(List<AnyOf> required) {
        var words = new ArrayList<String>();
        for (var anyOf : required) {
            if (anyOf.alternatives().size() > 1 || !(anyOf.alternatives().getFirst() instanceof Term.Word(var text))) {
                return Optional.empty();
            }
            words.add(text);
        }
        if (words.size() < 2 || words.size() > MOST_TOGETHER) {
            return Optional.empty();
        }
        var phrase = builder.createPhraseQuery(Fields.TEXT, String.join(" ", words));
        return Optional.ofNullable(phrase).map(query -> new BoostQuery(query, TOGETHER_BOOST));
    }

    private static Optional<Query> best(List<Query> forms) {
        return switch (forms.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(forms.getFirst());
            default -> Optional.of(new DisjunctionMaxQuery(forms, OTHER_FIELDS));
        };
    }

    private List<Query> asTyped(Term term) {
        var queries = new ArrayList<Query>();
        asTyped(Fields.TITLE, term)
                .map(query -> new BoostQuery(query, TITLE_BOOST))
                .ifPresent(queries::add);
        asTyped(Fields.TEXT, term).ifPresent(queries::add);
        asTyped(Fields.AUTHOR, term)
                .map(query -> new BoostQuery(query, AUTHOR_BOOST))
                .ifPresent(queries::add);
        return queries;
    }

    private Optional<Query> asTyped(String field, Term term) {
        return switch (term) {
            case Term.Word(var text) -> phrase(field, text);
            case Term.Phrase(var text) -> phrase(field, text);
            case Term.Prefix(var text) -> prefix(field, text);
        };
    }

    private List<Query> stems(Term.Word word) {
        var queries = new ArrayList<Query>();
        for (var language : languages) {
            if (language.mayBeWrittenIn(word.text())) {
                stem(Fields.TITLE, language, word)
                        .map(query -> new BoostQuery(query, TITLE_BOOST * STEM_BOOST))
                        .ifPresent(queries::add);
                stem(Fields.TEXT, language, word)
                        .map(query -> new BoostQuery(query, STEM_BOOST))
                        .ifPresent(queries::add);
            }
        }
        return queries;
    }

    private Optional<Query> stem(String field, Language language, Term.Word word) {
        var stems = Fields.stems(field, language.code());
        return language.runsWordsTogether()
                ? Optional.ofNullable(builder.createBooleanQuery(stems, word.text(), Occur.MUST))
                : phrase(stems, word.text());
    }

    private Optional<Query> phrase(String field, String text) {
        return Optional.ofNullable(builder.createPhraseQuery(field, text));
    }

    private Optional<Query> prefix(String field, String text) {
        var words = words(field, text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        for (var word : words.subList(0, words.size() - 1)) {
            all.add(new TermQuery(new org.apache.lucene.index.Term(field, word)), Occur.MUST);
        }
        all.add(new PrefixQuery(new org.apache.lucene.index.Term(field, words.getLast())), Occur.MUST);
        return Optional.of(all.build());
    }

    private List<String> words(String field, String text) {
        try (var stream = analyzer.tokenStream(field, text)) {
            var words = new ArrayList<String>();
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
