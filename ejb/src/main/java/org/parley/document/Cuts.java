package org.parley.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;

/** The cuts of a version under review, and what was said of the descent of its blocks. Gone once it is published. */
@Entity
class Cuts {
    @Id
    @Column(name = "version_id")
    private Long versionId;

    private String draft;

    /** The cuts before the last correction. */
    @Column(name = "draft_before")
    private @Nullable String draftBefore;

    private String matching;
    private boolean matched;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Cuts() {}

    Cuts(long version, Draft draft) {
        this.versionId = version;
        this.draft = DraftRecord.write(draft);
        this.matching = SaidDescent.NOTHING.written();
    }

    Draft draft() {
        return DraftRecord.read(draft);
    }

    void correct(Draft corrected) {
        draftBefore = draft;
        draft = DraftRecord.write(corrected);
        matched = false;
    }

    /** Takes the last correction back. */
    void takeBack() {
        if (draftBefore == null) {
            throw new Conflict("nothing-to-take-back", Map.of());
        }
        var corrected = draft;
        draft = draftBefore;
        draftBefore = corrected;
        matched = false;
    }

    /** What the secretariat said of the descent of blocks. */
    SaidDescent said() {
        return SaidDescent.read(matching);
    }

    void say(SaidDescent said, boolean reviewed) {
        matching = said.written();
        matched = reviewed;
    }

    /** Whether the descent of all blocks was reviewed since the last correction. */
    boolean matched() {
        return matched;
    }
}
