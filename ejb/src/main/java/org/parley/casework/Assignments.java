package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Saying whose work a comment is, and which tags it carries. */
@ApplicationScoped
@Transactional
public class Assignments {
    @Inject
    CaseStore store;

    @Inject
    TagStore tags;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes a comment somebody's work, or nobody's.
     *
     * @param assignee of the secretariat; null for nobody
     * @param seen version of the work from which the form was filled
     * @throws Invalid if the assignee is not of the secretariat
     * @throws Conflict if somebody assigned it since, to somebody else
     */
    @Permitted(Right.SECRETARIAT)
    public void assign(Slug slug, int number, @Nullable Long assignee, int seen) {
        var work = locked(slug, number);
        if (work.assignee().equals(Optional.ofNullable(assignee))) {
            return;
        }
        refuseUnlessMember(slug, assignee);
        if (work.version() != seen) {
            throw new Conflict("assigned-meanwhile", Map.of());
        }
        store.assign(work.comment(), assignee, caller.id(), clock.instant());
    }

    void refuseUnlessMember(Slug slug, @Nullable Long assignee) {
        if (assignee != null
                && store.members(slug.value()).stream().noneMatch(member -> member.account() == assignee)) {
            throw new Invalid("assignee", "no-assignee");
        }
    }

    private AssignedWork locked(Slug slug, int number) {
        return store.locked(consultations.ofSecretariat(slug).id(), number)
                .orElseThrow(() -> new NotFound("comment", number));
    }

    /** Puts a tag on a comment; putting it on twice is the same as once. */
    @Permitted(Right.SECRETARIAT)
    public void putTag(Slug slug, int number, long tag) {
        changeTag(slug, number, tag, true);
    }

    /** Takes a tag off a comment. */
    @Permitted(Right.SECRETARIAT)
    public void takeTagOff(Slug slug, int number, long tag) {
        changeTag(slug, number, tag, false);
    }

    private void changeTag(Slug slug, int number, long tag, boolean put) {
        var consultation = consultations.ofSecretariat(slug);
        var known = tags.tag(consultation.id(), tag).orElseThrow(() -> new NotFound("tag", tag));
        store.tag(locked(slug, number).comment(), known.id(), put, caller.id(), clock.instant());
    }
}
