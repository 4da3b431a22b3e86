package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.notice.Follows;
import org.parley.notice.Subject;
import org.parley.notice.SubjectKind;
import org.parley.notice.Visits;

/**
 * What the reader follows of the consultation that this request is about, and what is new to them there; asked for once
 * in each request. Nobody who is not signed in follows anything or is remembered.
 */
@RequestScoped
public class Following {
    @Inject
    Follows follows;

    @Inject
    Visits visits;

    private @Nullable Set<Subject> subjects;
    private @Nullable OptionalInt since;
    private @Nullable Integer fresh;
    private @Nullable Map<Long, Integer> byLineage;

    /** Whether the reader follows the thing. */
    public boolean follows(Consultation consultation, SubjectKind kind, long id) {
        if (subjects == null) {
            subjects = follows.subjects(consultation);
        }
        return subjects.contains(new Subject(kind, id));
    }

    /** Number of the last comment that the reader's last visit could show; empty on the first. Notes this visit. */
    public OptionalInt since(Consultation consultation) {
        if (since == null) {
            since = visits.note(consultation);
        }
        return since;
    }

    /** How many comments of others came since the reader's last visit. */
    public int fresh(Consultation consultation) {
        if (fresh == null) {
            var last = since(consultation);
            fresh = last.isEmpty()
                    ? 0
                    : visits.newer(new Subject(SubjectKind.CONSULTATION, consultation.id()), last.getAsInt());
        }
        return fresh;
    }

    /** How many of them are on a paragraph of the text. */
    public int fresh(Consultation consultation, OpenDocument opened, long lineage) {
        if (fresh(consultation) == 0) {
            return 0;
        }
        if (byLineage == null) {
            byLineage = visits.newerByLineage(opened, since(consultation).orElse(0));
        }
        return byLineage.getOrDefault(lineage, 0);
    }

    /** Number of the paragraph at which the reader stopped reading the text. */
    public Optional<String> place(OpenDocument opened) {
        return visits.place(opened);
    }
}
