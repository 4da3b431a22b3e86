package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** The tags of a consultation and what they mean. Only its secretariat knows that there are any. */
@ApplicationScoped
@Transactional
public class CodeBook {
    /** Most tags of one consultation. */
    public static final int MOST = 500;

    @Inject
    TagStore store;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All tags by name, each with the number of comments that carry it. */
    @Permitted(Right.SECRETARIAT)
    public List<CodeBookEntry> entries(Slug slug) {
        var consultation = consultations.ofSecretariat(slug);
        var counts = store.counts(consultation.id());
        return store.of(consultation.id()).stream()
                .map(tag -> new CodeBookEntry(tag, counts.getOrDefault(tag.id(), 0)))
                .toList();
    }

    /** One tag. */
    @Permitted(Right.SECRETARIAT)
    public Tag tag(Slug slug, long id) {
        return found(store.tag(consultations.ofSecretariat(slug).id(), id), id);
    }

    private static Tag found(Optional<Tag> tag, long id) {
        return tag.orElseThrow(() -> new NotFound("tag", id));
    }

    /** How many comments carry both tags. */
    @Permitted(Right.SECRETARIAT)
    public int carriesBoth(Slug slug, Tag one, Tag other) {
        return store.carriesBoth(one.id(), other.id());
    }

    /**
     * Adds a tag.
     *
     * @throws Invalid if there is one of this name
     * @throws Conflict if the code book is full
     */
    @Permitted(Right.SECRETARIAT)
    public Tag add(Slug slug, NewTag content) {
        var consultation = consultations.ofSecretariat(slug);
        store.holdCodeBook(consultation.id());
        var known = store.of(consultation.id());
        refuseIfTaken(known, content.name());
        return added(consultation, known, content);
    }

    private Tag added(Consultation consultation, List<Tag> known, NewTag content) {
        if (known.size() >= MOST) {
            throw new Conflict("code-book-full", Map.of("most", MOST));
        }
        var tag = new Tag(consultation.id(), freeCode(known, content.name()), content);
        store.add(tag);
        return tag;
    }

    private static void refuseIfTaken(List<Tag> known, String name) {
        if (named(known, name).isPresent()) {
            throw new Invalid("name", "tag-taken", Map.of("value", name));
        }
    }

    private static Optional<Tag> named(List<Tag> known, String name) {
        return known.stream()
                .filter(tag -> folded(tag.name()).equals(folded(name)))
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String freeCode(List<Tag> known, String name) {
        var wanted = Slug.from(name, "tag");
        var taken = known.stream().map(Tag::code).toList();
        var code = wanted;
        for (int number = 2; taken.contains(code.value()); number++) {
            code = wanted.numbered(number);
        }
        return code.value();
    }

    /**
     * Changes what a tag is called and means.
     *
     * @param seen version from which the form was filled
     * @throws Conflict if somebody changed it since
     */
    @Permitted(Right.SECRETARIAT)
    public void edit(Slug slug, long id, NewTag content, int seen) {
        var consultation = consultations.ofSecretariat(slug);
        store.holdCodeBook(consultation.id());
        var tag = found(store.locked(consultation.id(), id), id);
        tag.refuseUnlessAt(seen);
        refuseIfTaken(
                store.of(consultation.id()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList(),
                content.name());
        tag.change(content);
        store.flush();
    }

    /**
     * Puts the comments of one tag under another, and takes the first out of the code book.
     *
     * @param seen version of the one that goes, as it was shown
     */
    @Permitted(Right.SECRETARIAT)
    public void merge(Slug slug, long gone, int seen, long kept) {
        if (gone == kept) {
            throw new Invalid("into", "required");
        }
        var consultation = consultations.ofSecretariat(slug);
        store.holdCodeBook(consultation.id());
        found(store.locked(consultation.id(), gone), gone).refuseUnlessAt(seen);
        found(store.locked(consultation.id(), kept), kept);
        store.merge(gone, kept, caller.id(), clock.instant());
    }

    /**
     * Takes a tag off all comments and out of the code book.
     *
     * @param seen its version as it was shown
     */
    @Permitted(Right.SECRETARIAT)
    public void remove(Slug slug, long id, int seen) {
        var consultation = consultations.ofSecretariat(slug);
        store.holdCodeBook(consultation.id());
        found(store.locked(consultation.id(), id), id).refuseUnlessAt(seen);
        store.remove(id);
    }

    /** Takes in the code book of another consultation. A tag that is there already by name stays as it is. */
    @Permitted(Right.SECRETARIAT)
    public TakenTags take(Slug slug, List<NewTag> brought) {
        var consultation = consultations.ofSecretariat(slug);
        store.holdCodeBook(consultation.id());
        var known = new ArrayList<>(store.of(consultation.id()));
        var different = new ArrayList<String>();
        int same = 0;
        int before = known.size();
        for (var content : brought) {
            var there = named(known, content.name());
            if (there.isEmpty()) {
                known.add(added(consultation, known, content));
            } else if (there.get().says(content)) {
                same++;
            } else {
                different.add(content.name());
            }
        }
        return new TakenTags(known.size() - before, same, different);
    }
}
