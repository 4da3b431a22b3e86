package org.parley.web.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.disposition.AnsweredComment;
import org.parley.position.NewPosition;
import org.parley.position.NewPosition.Words;
import org.parley.position.Position;
import org.parley.position.QuotableText;
import org.parley.position.Side;
import org.parley.web.Form;

/**
 * Quotations as fields of a form: sentences to tick under {@code quote}, each value being the number of the comment, a
 * space and the words; other words of a comment one to a line under {@code words-NUMBER}; and words of one more comment
 * under {@code other} and {@code other-words}. {@code side-NUMBER} says on which side of a disagreement a comment stands.
 */
final class QuotedWords {
    static final String TICKED = "quote";

    private QuotedWords() {}

    /** Value of the field for these words. */
    static String value(int comment, String words) {
        return comment + " " + words.replaceAll("\\s+", " ");
    }

    /** The quotations that the form asks for, in the order of the comments. */
    static List<Words> of(Form form, List<AnsweredComment> listed) {
        var words = new LinkedHashSet<Words>();
        form.values(TICKED).stream()
                .flatMap(value -> ticked(value).stream())
                .map(ticked -> onSide(form, ticked))
                .forEach(words::add);
        listed.forEach(item -> form.shown(field(item.comment().number()))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> words.add(onSide(form, new Words(item.comment().number(), line.strip())))));
        form.given("other-words")
                .ifPresent(typed ->
                        words.add(new Words(form.number("other").orElse(0), typed.strip(), form.value("other-side"))));
        return words.stream().sorted(Comparator.comparing(Words::comment)).toList();
    }

    private static Words onSide(Form form, Words words) {
        return new Words(words.comment(), words.text(), form.value(side(words.comment())));
    }

    /** Name of the field that says on which side a comment stands. */
    static String side(int comment) {
        return "side-" + comment;
    }

    private static Optional<Words> ticked(String value) {
        int space = value.indexOf(' ');
        return space > 0 && value.substring(0, space).matches("[0-9]{1,9}")
                ? Optional.of(new Words(Integer.parseInt(value.substring(0, space)), value.substring(space + 1)))
                : Optional.empty();
    }

    private static String field(int comment) {
        return "words-" + comment;
    }

    /** The fields of a form that is filled from a stored position. */
    static Map<String, List<String>> fields(Position position, List<AnsweredComment> listed) {
        var fields = new LinkedHashMap<String, List<String>>();
        var ticked = new ArrayList<String>();
        for (var quotation : position.quotations()) {
            var comment = quotation.comment();
            if (quotation.side() != Side.NONE) {
                fields.put(side(comment.number()), List.of(quotation.side().code()));
            }
            boolean shown = listed.stream().anyMatch(item -> item.comment().number() == comment.number());
            boolean sentence = sentences(QuotableText.sentences(comment), comment.number())
                    .contains(value(comment.number(), quotation.text()));
            if (sentence || !shown) {
                ticked.add(value(comment.number(), quotation.text()));
            } else {
                fields.merge(field(comment.number()), List.of(quotation.text()), QuotedWords::joined);
            }
        }
        fields.put(TICKED, ticked);
        return fields;
    }

    /** The fields of a form that is filled from what was typed before. */
    static Map<String, List<String>> fields(NewPosition typed) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(
                TICKED,
                typed.quotations().stream()
                        .map(words -> value(words.comment(), words.text()))
                        .toList());
        typed.quotations()
                .forEach(words -> fields.put(side(words.comment()), List.of(words.side() == null ? "" : words.side())));
        fields.put("stance", List.of(typed.stance() == null ? "" : typed.stance()));
        fields.put("summary", List.of(typed.summary() == null ? "" : typed.summary()));
        fields.put("disagreement", List.of(typed.disagreement() == null ? "" : typed.disagreement()));
        return fields;
    }

    private static List<String> sentences(List<String> sentences, int comment) {
        return sentences.stream().map(sentence -> value(comment, sentence)).toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return List.of(one.getFirst() + "\n" + other.getFirst());
    }

    /** Ticked quotations that no sentence of a listed comment is. */
    static List<String> elsewhere(Form form, List<AnsweredComment> listed) {
        return form.values(TICKED).stream()
                .filter(value -> ticked(value).isPresent())
                .filter(value -> listed.stream().noneMatch(item -> sentences(
                                QuotableText.sentences(item.comment()),
                                item.comment().number())
                        .contains(value)))
                .toList();
    }
}
