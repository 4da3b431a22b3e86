package org.parley.web.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.BulkAct;
import org.parley.casework.BulkPreview;
import org.parley.casework.BulkResult;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;

/**
 * What the page of one act shows: what it will do, or what it did.
 *
 * @param consultation which consultation
 * @param preview as long as it is not done
 * @param result once it is done
 * @param first the first of the comments that it will be about
 * @param names of those who have to do with it, by account
 * @param undoable whether it can be undone now
 * @param refusal why it was not done, null if it was not refused
 */
public record ActView(
        Consultation consultation,
        Optional<BulkPreview> preview,
        Optional<BulkResult> result,
        List<Comment> first,
        Map<Long, String> names,
        boolean undoable,
        @Nullable String refusal) {
    public ActView {
        first = List.copyOf(first);
        names = Map.copyOf(names);
    }

    public BulkAct act() {
        return preview.map(BulkPreview::act)
                .or(() -> result.map(BulkResult::act))
                .orElseThrow();
    }

    public String path() {
        return acts() + "/" + act().id();
    }

    public String acts() {
        return Back.workbench(consultation.slug()) + "/acts";
    }

    /** The list as it was when the comments were chosen. */
    public String back() {
        return Back.workbench(consultation.slug()) + act().narrowing();
    }

    /** A comment on the workbench. */
    public String comment(int number) {
        return Back.workbench(consultation.slug()) + "?comment=" + number + "#one";
    }

    /** Name of the assignee of the act, empty for nobody. */
    public String assignee() {
        return act().assignee().map(id -> names.getOrDefault(id, "")).orElse("");
    }

    public String name(long account) {
        return names.getOrDefault(account, "");
    }
}
