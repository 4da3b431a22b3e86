package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.comment.Comment;

/** Signs comments that are new or changed, in the order in which they were noted. */
@ApplicationScoped
@Transactional
class Signing {
    private static final int BATCH = 500;

    @Inject
    SignatureStore store;

    /** Signs the next few. Tells whether there may be more. */
    boolean some() {
        var notes = store.notes(BATCH);
        if (notes.isEmpty()) {
            return false;
        }
        var signer = new Signer();
        var left = new ArrayList<Long>();
        Set<Long> consultations = new TreeSet<>();
        for (var comment : store.comments(notes)) {
            consultations.add(comment.consultation());
            if (comment.standing().withdrawn()) {
                left.add(comment.id());
            } else {
                store.sign(comment, signer.sign(comment.text(), apart(comment, signer)));
            }
        }
        store.remove(left);
        store.compareAgain(notes);
        consultations.forEach(store::wantGrouping);
        store.drop(notes);
        return notes.size() == BATCH;
    }

    /**
     * Proposals are only alike if they propose the same words for the same place; and a few words, such as "I agree", only
     * say the same at the same place.
     */
    static long apart(Comment comment, Signer signer) {
        var wording = comment.wording();
        if (wording.isPresent()) {
            return Hash.of(signer.exactly(wording.get()), comment.lineage());
        }
        return signer.count(comment.text()) < Signer.FEWEST_WORDS
                ? Hash.of(Hash.of(comment.kind().name()), comment.lineage())
                : 0;
    }

    /** Notes taken so far, for tests and progress. */
    int waiting(int most) {
        return store.waiting(most);
    }

    /** A note that a comment is to be signed. */
    record Note(long id, long comment) {
        static List<Long> comments(List<Note> notes) {
            return notes.stream().map(Note::comment).distinct().toList();
        }
    }
}
