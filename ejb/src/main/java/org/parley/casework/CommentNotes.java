package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Noting something about a comment for colleagues. A note is changed and taken out only by who wrote it. */
@ApplicationScoped
@Transactional
public class CommentNotes {
    @Inject
    CaseStore store;

    @Inject
    Consultations consultations;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Writes a note.
     *
     * @param key idempotency key; blank for none
     * @throws org.parley.kernel.Invalid naming the field that breaks a rule
     */
    @Permitted(Right.SECRETARIAT)
    public void write(Slug slug, int number, @Nullable String typed, String key) {
        var text = checked(typed);
        var comment = comment(slug, number);
        var digest = Digest.of(slug.value(), String.valueOf(number), text);
        acknowledgements.once(caller.id(), key, digest, () -> {
            var note = new WorkNote(comment, caller.id(), text, clock.instant());
            store.add(note);
            return String.valueOf(note.id());
        });
    }

    private static String checked(@Nullable String typed) {
        var text = CleanText.body(typed == null ? "" : typed).strip();
        new Faults().text("note", text, WorkNote.LONGEST).refuseAny();
        return text;
    }

    private long comment(Slug slug, int number) {
        return store.work(consultations.ofSecretariat(slug).id(), number)
                .orElseThrow(() -> new NotFound("comment", number))
                .comment();
    }

    /** A note of the caller's own. */
    @Permitted(Right.SECRETARIAT)
    public WorkNote own(Slug slug, int number, long id) {
        return store.ownNote(comment(slug, number), id, caller.id()).orElseThrow(() -> new NotFound("note", id));
    }

    /**
     * Writes an own note anew.
     *
     * @param seen version from which the form was filled
     * @throws org.parley.kernel.Conflict if it was changed since, in another window
     */
    @Permitted(Right.SECRETARIAT)
    public void edit(Slug slug, int number, long id, @Nullable String typed, int seen) {
        var text = checked(typed);
        var note = own(slug, number, id);
        note.refuseUnlessAt(seen);
        if (!note.text().equals(text)) {
            note.edit(text, clock.instant());
            store.flush();
        }
    }

    /**
     * Takes an own note out; nothing of it stays.
     *
     * @param seen its version as it was shown
     */
    @Permitted(Right.SECRETARIAT)
    public void remove(Slug slug, int number, long id, int seen) {
        var note = own(slug, number, id);
        note.refuseUnlessAt(seen);
        store.remove(note);
    }
}
