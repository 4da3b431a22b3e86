package org.parley.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.disposition.Decision;

/** What a draft makes of one proposal for one paragraph. */
@Entity
@Table(name = "wording_decision")
@IdClass(WordingDecision.Key.class)
public class WordingDecision {
    /** A proposal, and the paragraph of the base of one draft. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long draftId;
        private long commentId;
        private long paragraphId;

        Key() {}

        Key(long draft, long comment, long paragraph) {
            this.draftId = draft;
            this.commentId = comment;
            this.paragraphId = paragraph;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.draftId == draftId
                    && key.commentId == commentId
                    && key.paragraphId == paragraphId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(draftId, commentId, paragraphId);
        }
    }

    @Id
    @Column(name = "draft_id")
    private long draftId;

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Id
    @Column(name = "paragraph_id")
    private long paragraphId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String wording;
    private int state;
    private String outcome = "";
    private String reason = "";
    private @Nullable Long became;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected WordingDecision() {}

    WordingDecision(Key key, Verdict verdict, String wording, int state, String by, Instant at) {
        this.draftId = key.draftId;
        this.commentId = key.commentId;
        this.paragraphId = key.paragraphId;
        this.verdict = verdict;
        this.wording = wording;
        this.state = state;
        this.decidedByName = by;
        this.decidedAt = at;
    }

    void change(Verdict changed, String words, int seen, String by, Instant at) {
        verdict = changed;
        wording = words;
        state = seen;
        outcome = "";
        decidedByName = by;
        decidedAt = at;
    }

    /** Notes what the answer to the proposal is to be. */
    void say(Optional<Decision> decision, String why) {
        outcome = decision.map(Decision::code).orElse("");
        reason = why;
    }

    void became(long paragraph) {
        became = paragraph;
    }

    public long comment() {
        return commentId;
    }

    public long paragraph() {
        return paragraphId;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The wording that counts, against the text of the paragraph; empty to take the text out. */
    public String wording() {
        return wording;
    }

    /** State of the comment when it was decided on. */
    public int state() {
        return state;
    }

    /** What the secretariat wants to answer, if it said so. */
    public Optional<Decision> outcome() {
        return Decision.of(outcome);
    }

    /** Why, as it is to be published; empty if nothing was said yet. */
    public String reason() {
        return reason;
    }

    /** The paragraph of the published version that has its words. */
    public Optional<Long> became() {
        return Optional.ofNullable(became);
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
