package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.markup.Markup;
import org.parley.markup.TextRange;

/** Finds what somebody comments on. */
@ApplicationScoped
class CommentPlaces {
    @Inject
    Documents documents;

    /**
     * What was named.
     *
     * @throws Invalid if there is no such document, version, paragraph, place or quotation
     */
    Anchor anchor(Consultation consultation, NewComment typed) {
        var target = target(typed);
        refuseSurplus(typed, target);
        return switch (target) {
            case WHOLE -> Anchor.WHOLE;
            case PARAGRAPH -> onParagraph(opened(consultation, typed), typed);
            case WORDS -> onWords(opened(consultation, typed), typed);
            case SECTION -> onSection(opened(consultation, typed), required(typed.place()));
            case GAP -> inGap(opened(consultation, typed), required(typed.place()));
        };
    }

    private static CommentTarget target(NewComment typed) {
        var code = given(typed.target());
        if (code.isEmpty()) {
            return unstated(typed);
        }
        return CommentTarget.of(code)
                .orElseThrow(() -> new Invalid("target", "comment-target", Map.of("value", Faults.shortened(code))));
    }

    private static CommentTarget unstated(NewComment typed) {
        if (given(typed.paragraph()).isEmpty()) {
            return CommentTarget.WHOLE;
        }
        return given(typed.quote()).isEmpty() ? CommentTarget.PARAGRAPH : CommentTarget.WORDS;
    }

    /** Refuses what says something else than the target. */
    private static void refuseSurplus(NewComment typed, CommentTarget target) {
        boolean byNumber = target == CommentTarget.PARAGRAPH || target == CommentTarget.WORDS;
        boolean byPlace = target == CommentTarget.SECTION || target == CommentTarget.GAP;
        var details = Map.<String, Object>of("target", target.code());
        var faults = new Faults();
        if (!byNumber && !given(typed.paragraph()).isEmpty()) {
            faults.add("paragraph", "not-for-target", details);
        }
        if (!byPlace && typed.place() != null) {
            faults.add("place", "not-for-target", details);
        }
        if (target != CommentTarget.WORDS && !given(typed.quote()).isEmpty()) {
            faults.add("quote", "not-for-target", details);
        }
        faults.refuseAny();
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int required(@Nullable Integer place) {
        if (place == null) {
            throw new Invalid("place", "required");
        }
        return place;
    }

    private Anchor onParagraph(OpenDocument opened, NewComment typed) {
        return Anchor.on(CommentTarget.PARAGRAPH, opened.document().id(), paragraph(opened, typed));
    }

    private Paragraph paragraph(OpenDocument opened, NewComment typed) {
        var number = given(typed.paragraph());
        if (number.isEmpty()) {
            throw new Invalid("paragraph", "required");
        }
        try {
            return documents.paragraph(opened.version(), number);
        } catch (NotFound none) {
            throw new Invalid("paragraph", "no-paragraph", Map.of("value", Faults.shortened(number)));
        }
    }

    private Anchor onWords(OpenDocument opened, NewComment typed) {
        var paragraph = paragraph(opened, typed);
        var quote = CheckedComment.clean(typed.quote());
        new Faults().text("quote", quote, QuotedWords.LONGEST).refuseAny();
        var plain = Markup.toPlainText(paragraph.text());
        var range = chosen(QuotedWords.find(quote, plain), typed, quote);
        return Anchor.on(QuotedWords.at(range, plain), opened.document().id(), paragraph);
    }

    private static TextRange chosen(List<TextRange> found, NewComment typed, String quote) {
        var value = Map.<String, Object>of(
                "value",
                Faults.shortened(quote),
                "paragraph",
                String.valueOf(typed.paragraph()),
                "count",
                found.size());
        if (found.isEmpty()) {
            throw new Invalid("quote", "not-in-paragraph", value);
        }
        if (found.size() > 1 && typed.quoteStart() == null) {
            throw new Invalid("quoteStart", "several-places", value);
        }
        long wanted = typed.quoteStart() == null ? 0 : typed.quoteStart();
        return found.stream()
                .min((one, other) -> Long.compare(Math.abs(one.start() - wanted), Math.abs(other.start() - wanted)))
                .orElseThrow();
    }

    private Anchor onSection(OpenDocument opened, int place) {
        return documents
                .at(opened.version(), place)
                .filter(found -> found.kind() == Paragraph.Kind.HEADING)
                .map(heading ->
                        Anchor.on(CommentTarget.SECTION, opened.document().id(), heading))
                .orElseThrow(() -> new Invalid("place", "no-heading", Map.of("value", place)));
    }

    private Anchor inGap(OpenDocument opened, int place) {
        long document = opened.document().id();
        return documents
                .at(opened.version(), Math.max(place, 1))
                .filter(found -> place >= 0)
                .map(found ->
                        place == 0 ? Anchor.above(document, found) : Anchor.on(CommentTarget.GAP, document, found))
                .orElseThrow(() -> new Invalid("place", "no-place", Map.of("value", place)));
    }

    /** Where a comment stands already, without the words that it is about. */
    Anchor of(Comment comment) {
        var place =
                documents.places(comment.paragraph().stream().toList()).stream().findFirst();
        return new Anchor(
                comment.target(),
                comment.document(),
                place.map(Place::paragraph),
                Optional.empty(),
                comment.gapBefore());
    }

    private OpenDocument opened(Consultation consultation, NewComment typed) {
        var document = given(typed.document());
        if (!document.isEmpty()) {
            return named(consultation, document, Optional.ofNullable(typed.version()));
        }
        return documents.published(consultation).stream()
                .findFirst()
                .orElseThrow(() -> new Invalid("paragraph", "no-document"));
    }

    private OpenDocument named(Consultation consultation, String document, Optional<Integer> version) {
        try {
            return documents.open(consultation, new Slug(document), version);
        } catch (NotFound none) {
            var value = document + version.map(number -> ", " + number).orElse("");
            throw new Invalid("document", "no-such-document", Map.of("value", Faults.shortened(value)));
        }
    }
}
