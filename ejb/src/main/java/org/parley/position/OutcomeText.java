package org.parley.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/** What the secretariat writes on the outcome as a whole. Every text is Markdown and may be empty. */
@Entity
@Table(name = "outcome_text")
public class OutcomeText {
    static final int LONGEST_TEXT = 10_000;

    @Id
    @Column(name = "consultation_id")
    private Long consultationId;

    private String convergence = "";
    private String divergence = "";
    private String method = "";

    @Column(name = "updated_by")
    private long updatedBy;

    @Column(name = "updated_at")
    private @Nullable Instant updatedAt;

    @Version
    private int version;

    /**
     * The texts as typed.
     *
     * @param convergence on what the groups agree
     * @param divergence on what they do not
     * @param method how the secretariat worked
     */
    public record Typed(
            @Nullable String convergence,
            @Nullable String divergence,
            @Nullable String method) {
        Typed checked() {
            var clean = new Typed(clean(convergence), clean(divergence), clean(method));
            new Faults()
                    .optionalText("convergence", clean.convergence(), LONGEST_TEXT)
                    .optionalText("divergence", clean.divergence(), LONGEST_TEXT)
                    .optionalText("method", clean.method(), LONGEST_TEXT)
                    .refuseAny();
            return clean;
        }

        private static String clean(@Nullable String typed) {
            return CleanText.body(typed == null ? "" : typed).strip();
        }
    }

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected OutcomeText() {}

    OutcomeText(long consultation) {
        this.consultationId = consultation;
    }

    /** Texts of which none is written yet. */
    public static OutcomeText none(long consultation) {
        return new OutcomeText(consultation);
    }

    void write(Typed content, long by, Instant at) {
        this.convergence = given(content.convergence());
        this.divergence = given(content.divergence());
        this.method = given(content.method());
        this.updatedBy = by;
        this.updatedAt = at;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    public long consultation() {
        return consultationId;
    }

    public String convergence() {
        return convergence;
    }

    public String divergence() {
        return divergence;
    }

    public String method() {
        return method;
    }

    /** The texts, as a form is filled with them. */
    public Typed typed() {
        return new Typed(convergence, divergence, method);
    }

    public long updatedBy() {
        return updatedBy;
    }

    /** Grows with every change, from 1; 0 while nothing is written. */
    public int version() {
        return version;
    }
}
