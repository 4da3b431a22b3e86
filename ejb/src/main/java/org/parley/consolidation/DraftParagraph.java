package org.parley.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Merging;
import org.parley.amendment.Proposed;

/** What becomes of a paragraph or heading of the base in the draft, beside the decisions on what was proposed for it. */
@Entity
@Table(name = "next_draft_paragraph")
public class DraftParagraph {
    private static final int WRITTEN = 1;
    private static final int MERGED = 2;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "paragraph_id")
    private long paragraphId;

    private @Nullable String text;
    private boolean joined;

    @Column(name = "seen_number")
    private int seenNumber;

    private int revision;

    @Column(name = "changed_by_name")
    private String changedByName = "";

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected DraftParagraph() {}

    @SuppressWarnings("NullAway.Init")
    DraftParagraph(long draft, long paragraph, int seenNumber) {
        this.draftId = draft;
        this.paragraphId = paragraph;
        this.seenNumber = seenNumber;
    }

    /**
     * Takes a text in the place of the merged wordings.
     *
     * @param merged what the wordings give; a text that says the same needs no keeping
     */
    void write(String typed, String merged) {
        text = typed.equals(merged) ? null : typed;
    }

    /**
     * Carries what was written over the wordings to what the wordings give now. Where both changed the same words, what was
     * written stays.
     *
     * @return whether all of it could be carried
     */
    boolean follow(String before, String after) {
        if (text == null || before.equals(after)) {
            return true;
        }
        var merging = Merging.of(before, List.of(new Proposed(WRITTEN, text), new Proposed(MERGED, after)));
        write(merging.textOf(WRITTEN), after);
        return merging.collisions().isEmpty();
    }

    void join(boolean withPrevious) {
        joined = withPrevious;
    }

    void changed(int newestSeen, String by, Instant at) {
        seenNumber = Math.max(seenNumber, newestSeen);
        revision++;
        changedByName = by;
        changedAt = at;
    }

    Long id() {
        return id;
    }

    /** Identity of the paragraph of the base. */
    public long paragraph() {
        return paragraphId;
    }

    /** What somebody wrote over the merged wordings; absent while nobody did. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Whether it is to be one paragraph with the one before it. */
    public boolean joined() {
        return joined;
    }

    /** Proposals with a higher number came after the last work on it. */
    int seenNumber() {
        return seenNumber;
    }

    /** Grows with every change, from 0; what a form was filled from. */
    public int revision() {
        return revision;
    }

    /** Who changed it last; empty if nobody did. */
    public String changedByName() {
        return changedByName;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }
}
