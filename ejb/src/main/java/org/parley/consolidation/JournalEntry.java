package org.parley.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did to a draft. */
@Entity
@Table(name = "draft_journal")
public class JournalEntry {
    private static final int LONGEST_DETAIL = 2_000;

    /** What can be done to a draft. */
    public enum Act {
        STARTED,
        ACCEPTED,
        ADAPTED,
        REJECTED,
        UNDONE,
        SETTLED,
        UNSETTLED,
        WRITTEN,
        JOINED,
        PARTED,
        SHOWN,
        HIDDEN,
        PUBLISHED,
        ENDED;

        /** Last part of the key of its message. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "paragraph_id")
    private @Nullable Long paragraphId;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String detail;
    private String text = "";

    @Column(name = "by_name")
    private String byName;

    @Column(name = "done_at")
    private Instant doneAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    @SuppressWarnings("NullAway.Init")
    JournalEntry(long draft, Act act, String detail, String by, Instant at) {
        this.draftId = draft;
        this.act = act;
        this.detail = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
        this.byName = by;
        this.doneAt = at;
    }

    JournalEntry of(DraftParagraph paragraph, String after) {
        paragraphId = paragraph.paragraph();
        revision = paragraph.revision();
        text = after;
        return this;
    }

    public Long id() {
        return id;
    }

    /** The paragraph of the base; absent for what was done to the whole draft. */
    public Optional<Long> paragraph() {
        return Optional.ofNullable(paragraphId);
    }

    /** State of the paragraph that the act made; 0 for what was done to the whole draft. */
    public int revision() {
        return revision;
    }

    public Act act() {
        return act;
    }

    /** The numbers of the comments decided on, or the reason given. */
    public String detail() {
        return detail;
    }

    /** The text of the paragraph afterwards. */
    String text() {
        return text;
    }

    /** Name of who did it. */
    public String byName() {
        return byName;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
