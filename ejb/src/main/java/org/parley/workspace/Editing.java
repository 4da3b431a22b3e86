package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.basket.Checking;
import org.parley.basket.KeptComment;
import org.parley.comment.CommentFields;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;

/**
 * Changing the text of drafts. Not one transaction: the check of a comment ends its own when it refuses, and the draft is
 * kept all the same with what it lacks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Editing {
    @Inject
    Rooms rooms;

    @Inject
    Checking checking;

    @Inject
    DraftChanging changing;

    /**
     * Changes a draft; a lead may, who brought it in, and who is to work on it.
     *
     * @param seen state of the draft that the change is made from
     * @throws org.parley.kernel.Conflict if it was changed meanwhile or submitted
     */
    @Permitted(Right.SIGNED_IN)
    public void edit(
            Slug consultation, Slug organisation, long id, UnaryOperator<Map<String, String>> change, int seen) {
        var comment = checked(consultation, organisation, id, change);
        changing.change(consultation, organisation, id, comment, seen);
    }

    /**
     * Makes one draft of two; only a lead may. The one that stays keeps its paragraph, and gets the text given.
     *
     * @throws org.parley.kernel.Conflict if either was changed meanwhile or submitted
     */
    @Permitted(Right.SIGNED_IN)
    public void merge(Slug consultation, Slug organisation, Merge merge, UnaryOperator<Map<String, String>> change) {
        if (merge.into() == merge.from()) {
            throw new Invalid("with", "required");
        }
        rooms.ofLead(consultation, organisation);
        var comment = checked(consultation, organisation, merge.into(), change);
        changing.merge(consultation, organisation, merge, comment);
    }

    private KeptComment checked(
            Slug consultation, Slug organisation, long id, UnaryOperator<Map<String, String>> change) {
        var room = rooms.room(consultation, organisation);
        var typed = CommentFields.changed(changing.typed(consultation, organisation, id), change);
        return checking.checked(room.consultation(), typed).inTheNameOf(organisation.value());
    }
}
