package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.parley.casework.Assignments;
import org.parley.casework.BulkActs;
import org.parley.casework.BulkKind;
import org.parley.casework.BulkOrder;
import org.parley.casework.BulkSelection;
import org.parley.casework.CodeBook;
import org.parley.casework.CommentNotes;
import org.parley.casework.NewTag;
import org.parley.consultation.Consultation;
import org.parley.demo.DemoPeople.Somebody;

/** Lets the secretariat of the demo begin its work: a code book, tags, notes, whose work is what. */
@ApplicationScoped
class DemoCasework {
    @Inject
    CodeBook book;

    @Inject
    Assignments assignments;

    @Inject
    CommentNotes notes;

    @Inject
    BulkActs acts;

    @Inject
    DemoConsultation consultations;

    void begin(Consultation consultation, Map<String, Somebody> people) {
        consultations.actAs(people, "secretariat");
        var slug = consultation.slug();
        var safeguards = book.add(
                slug,
                new NewTag(
                        "Safeguards",
                        "Asks for protection of the people whom data are about. Not: security of systems.",
                        "Who looks at the data must answer for it."));
        var cost = book.add(slug, new NewTag("Cost", "Says who pays, or that something costs too much.", ""));
        book.add(slug, new NewTag("Independent review", "About who decides on applications, and appeals.", ""));
        assignments.putTag(slug, 6, safeguards.id());
        assignments.putTag(slug, 9, cost.id());
        var tagged = acts.prepare(
                slug,
                new BulkSelection.Ticked(List.of(14, 18, 22, 27, 33)),
                BulkOrder.tag(BulkKind.TAG, safeguards.id()),
                "");
        acts.perform(slug, tagged);
        var mine = DemoConsultation.somebody(people, "secretariat").account().id();
        assignments.assign(slug, 6, mine, 1);
        notes.write(slug, 6, "Compare with what the other networks say on paragraph 12 before we answer.", "");
    }
}
