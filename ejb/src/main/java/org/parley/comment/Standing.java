package org.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;
import org.parley.stakeholder.Voice;

/**
 * How a comment or reply stands: in which of its states, and whether it was withdrawn. A withdrawn one has no words any
 * more outside its history.
 */
@Embeddable
public class Standing {
    private static final int LONGEST_REASON = 500;

    private int state = 1;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason = "";

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Column(name = "changed_by_name")
    private @Nullable String changedByName;

    protected Standing() {}

    /**
     * Who changes it: its author, or a person who speaks for the same organisation.
     *
     * @param account of the person
     * @param name of the person
     */
    record Editor(long account, String name) {}

    void edited(Editor by, Instant now) {
        next(by);
        editedAt = now;
    }

    void withdrawn(String reason, Editor by, Instant now) {
        next(by);
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    private void next(Editor by) {
        if (withdrawnAt != null) {
            throw new Conflict("withdrawn", Map.of());
        }
        state++;
        changedBy = by.account();
        changedByName = by.name();
    }

    /** A reason for withdrawing as typed, made fit to be kept. */
    static String reason(@Nullable String typed) {
        var why = CleanText.line(typed == null ? "" : typed);
        new Faults().optionalText("reason", why, LONGEST_REASON).refuseAny();
        return why;
    }

    /**
     * Makes sure that a change is made from the present state.
     *
     * @throws Conflict if somebody changed it since, or it was withdrawn
     */
    void refuseUnlessAt(int sent) {
        if (withdrawnAt != null) {
            throw new Conflict("withdrawn", Map.of());
        }
        if (state != sent) {
            throw new Conflict("stale", Map.of("found", state, "sent", sent));
        }
    }

    /** Counted from 1; withdrawing is a state too. */
    public int state() {
        return state;
    }

    /** When the present words were written, if they are not the first. */
    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Why it was withdrawn, in the author's words; may be empty. */
    public String withdrawalReason() {
        return withdrawalReason;
    }

    /** Name of the person who made the last change, if there was any. */
    public Optional<String> changedByName() {
        return Optional.ofNullable(changedByName);
    }

    String writtenBy(Voice author) {
        return changedByName == null ? author.authorName() : changedByName;
    }

    Instant since(Instant created) {
        return editedAt == null ? created : editedAt;
    }
}
