package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.CommentTarget;
import org.parley.comment.Proposals;
import org.parley.comment.QuotedWords;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.markup.Markup;
import org.parley.markup.TextRange;
import org.parley.web.Choice;
import org.parley.web.Site;

/** What the forms on the page of a text begin with: the present wording, an earlier proposal, words that were chosen. */
@RequestScoped
class Beginnings {
    /** Characters shown beside words that stand in a paragraph more than once. */
    private static final int BESIDE = 28;

    @Inject
    CommentForms forms;

    @Inject
    Proposals proposals;

    @Inject
    Site site;

    /** The form that a reader wants; absent if there is no such place on the page. */
    Optional<CommentForm> form(
            Consultation consultation, OpenDocument opened, ReaderQuery query, List<Paragraph> blocks) {
        return query.wish().flatMap(wish -> {
            if (query.at().isEmpty() && query.place().isEmpty()) {
                return Optional.of(begin(consultation, opened, wish, Spot.WHOLE, Map.of()));
            }
            if (wish.missing()) {
                return query.place()
                        .filter(place -> inOrAbove(blocks, place))
                        .map(place -> inGap(consultation, opened, wish, place, blocks));
            }
            return blocks.stream()
                    .filter(block -> query.at().equals(block.number()) || isHeadingAt(block, query.place()))
                    .findFirst()
                    .map(block -> on(consultation, opened, wish, block));
        });
    }

    private static boolean inOrAbove(List<Paragraph> blocks, int place) {
        return !blocks.isEmpty()
                && place >= blocks.getFirst().place() - 1
                && place <= blocks.getLast().place();
    }

    private static boolean isHeadingAt(Paragraph block, Optional<Integer> place) {
        return block.level() > 0
                && place.filter(wanted -> wanted == block.place()).isPresent();
    }

    private CommentForm begin(
            Consultation consultation,
            OpenDocument opened,
            ReaderQuery.Wish wish,
            Spot spot,
            Map<String, String> fields) {
        var act = wish.missing() ? ReaderQuery.COMMENT : wish.act();
        return forms.fresh(consultation, Optional.of(opened), spot.whole() ? ReaderQuery.COMMENT : act, spot, fields);
    }

    private CommentForm inGap(
            Consultation consultation, OpenDocument opened, ReaderQuery.Wish wish, int place, List<Paragraph> blocks) {
        var fields = new LinkedHashMap<>(Map.of("target", CommentTarget.GAP.code(), "place", String.valueOf(place)));
        blocks.stream()
                .filter(block -> block.place() == place)
                .findFirst()
                .flatMap(block -> earlier(consultation, wish, CommentTarget.GAP, block))
                .ifPresent(earlier -> buildOn(earlier, fields));
        return begin(consultation, opened, wish, Spot.gap(place), fields);
    }

    private CommentForm on(Consultation consultation, OpenDocument opened, ReaderQuery.Wish wish, Paragraph block) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("wording", block.text());
        var spot = block.number().map(Spot::paragraph).orElseGet(() -> Spot.section(block.place()));
        if (spot.section()) {
            fields.put("target", CommentTarget.SECTION.code());
            fields.put("place", String.valueOf(block.place()));
        } else {
            fields.put("paragraph", spot.paragraph());
            quote(wish, block, fields);
        }
        earlier(consultation, wish, spot.target(), block).ifPresent(earlier -> buildOn(earlier, fields));
        return completed(begin(consultation, opened, wish, spot, fields), List.of(block));
    }

    private static void quote(ReaderQuery.Wish wish, Paragraph block, Map<String, String> fields) {
        if (wish.quote().isEmpty()) {
            return;
        }
        fields.put("quote", wish.quote());
        var found = QuotedWords.find(wish.quote(), Markup.toPlainText(block.text()));
        wish.occurrence()
                .filter(wanted -> wanted >= 1 && wanted <= found.size())
                .ifPresent(wanted -> fields.put(
                        "quoteStart", String.valueOf(found.get(wanted - 1).start())));
    }

    private Optional<Comment> earlier(
            Consultation consultation, ReaderQuery.Wish wish, CommentTarget target, Paragraph block) {
        return wish.buildsOn()
                .flatMap(number -> proposals.proposal(consultation, number))
                .filter(earlier -> earlier.target() == target && earlier.lineage() == block.lineage());
    }

    private static void buildOn(Comment earlier, Map<String, String> fields) {
        fields.put("buildsOn", String.valueOf(earlier.number()));
        fields.put("wording", earlier.wording().orElse(""));
    }

    /** The form with a choice of the places where the words quoted stand, if they stand in the paragraph several times. */
    CommentForm completed(CommentForm form, List<Paragraph> blocks) {
        var quote = form.form().given("quote");
        var block = blocks.stream()
                .filter(found -> form.spot().numbered().equals(found.number()))
                .findFirst();
        if (quote.isEmpty() || block.isEmpty() || form.spot().numbered().isEmpty()) {
            return form;
        }
        var plain = Markup.toPlainText(block.get().text());
        var found = QuotedWords.find(quote.get(), plain);
        return found.size() < 2
                ? form
                : form.withOccurrences(
                        found.stream().map(range -> occurrence(range, plain)).toList());
    }

    private Choice occurrence(TextRange range, String plain) {
        var before = plain.substring(Math.max(0, range.start() - BESIDE), range.start());
        var after = plain.substring(range.end(), Math.min(plain.length(), range.end() + BESIDE));
        return new Choice(
                String.valueOf(range.start()),
                site.text("reading.form.occurrence", "before", before, "words", range.in(plain), "after", after));
    }
}
