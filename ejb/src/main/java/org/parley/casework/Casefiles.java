package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Reading what the secretariat knows about comments. */
@ApplicationScoped
@Transactional
public class Casefiles {
    @Inject
    CaseStore store;

    @Inject
    TagStore tags;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    /** Everything about one comment, with a number of statements that does not depend on how much it is. */
    @Permitted(Right.SECRETARIAT)
    public Casefile of(Slug slug, int number) {
        var consultation = consultations.ofSecretariat(slug);
        var work = store.work(consultation.id(), number).orElseThrow(() -> new NotFound("comment", number));
        var book = book(consultation);
        var notes = store.notes(work.comment());
        var people = new LinkedHashSet<Long>();
        work.assignee().ifPresent(people::add);
        notes.forEach(note -> people.add(note.author()));
        return new Casefile(
                work,
                store.members(slug.value()),
                store.tags(consultation.id(), List.of(number), book).getOrDefault(number, List.of()),
                List.copyOf(book.values()),
                notes,
                store.names(people),
                store.changes(work.comment()));
    }

    private Map<Long, Tag> book(Consultation consultation) {
        var book = new LinkedHashMap<Long, Tag>();
        tags.of(consultation.id()).forEach(tag -> book.put(tag.id(), tag));
        return book;
    }

    /** The tags of several comments, by number of the comment; one that carries none has no entry. */
    @Permitted(Right.SECRETARIAT)
    public Map<Integer, List<Tag>> tags(Slug slug, Collection<Integer> numbers) {
        var consultation = consultations.ofSecretariat(slug);
        return store.tags(consultation.id(), numbers, book(consultation));
    }

    /** Who belongs to the secretariat, by name. */
    @Permitted(Right.SECRETARIAT)
    public List<Colleague> members(Slug slug) {
        return store.members(slug.value());
    }

    /** Names of people, also of those who left the secretariat. */
    @Permitted(Right.SECRETARIAT)
    public Map<Long, String> names(Slug slug, Collection<Long> accounts) {
        return store.names(accounts);
    }

    /** Whether the caller wants to see what similar comments suggest. */
    @Permitted(Right.SIGNED_IN)
    public boolean wantsHints() {
        return !store.hintsOff(caller.id());
    }

    /** Shows or hides, for the caller alone, what similar comments suggest. */
    @Permitted(Right.SIGNED_IN)
    public void turnHints(boolean on) {
        store.turnHints(caller.id(), on);
    }
}
