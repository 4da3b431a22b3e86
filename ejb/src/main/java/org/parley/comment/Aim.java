package org.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a comment is about, beside the paragraph or heading where it stands. */
@Embeddable
class Aim {
    @Enumerated(EnumType.STRING)
    private CommentTarget target;

    @Column(name = "gap_before")
    private boolean gapBefore;

    private @Nullable String quote;

    @Column(name = "quote_start")
    private @Nullable Integer quoteStart;

    @Column(name = "quote_before")
    private @Nullable String quoteBefore;

    @Column(name = "quote_after")
    private @Nullable String quoteAfter;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Aim() {}

    @SuppressWarnings("NullAway.Init")
    Aim(Anchor anchor) {
        target = anchor.target();
        gapBefore = anchor.before();
        anchor.words().ifPresent(words -> {
            quote = words.text();
            quoteStart = words.start();
            quoteBefore = words.before();
            quoteAfter = words.after();
        });
    }

    CommentTarget target() {
        return target;
    }

    boolean gapBefore() {
        return gapBefore;
    }

    Optional<QuotedWords> quoted() {
        return quote == null || quoteStart == null
                ? Optional.empty()
                : Optional.of(new QuotedWords(
                        quote,
                        quoteStart,
                        quoteBefore == null ? "" : quoteBefore,
                        quoteAfter == null ? "" : quoteAfter));
    }
}
