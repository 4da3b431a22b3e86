package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** The reasons that a secretariat writes often. */
@ApplicationScoped
@Transactional
public class ReasonTemplates {
    /** Most templates of one consultation: more are not found by eye. */
    public static final int MOST = 100;

    @Inject
    TemplateStore store;

    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    /** The templates in their order. */
    @Permitted(Right.SECRETARIAT)
    public List<ReasonTemplate> list(Slug slug) {
        return store.templates(consultations.ofSecretariat(slug).id());
    }

    /** The reason that a template gives for a comment: with its numbers filled in. */
    @Permitted(Right.SECRETARIAT)
    public String filled(Slug slug, ReasonTemplate template, Comment comment) {
        consultations.ofSecretariat(slug);
        var paragraph = documents.places(comment.paragraph().stream().toList()).stream()
                .findFirst()
                .flatMap(place -> place.paragraph().number());
        return template.text()
                .replace("{comment}", String.valueOf(comment.number()))
                .replace("{paragraph}", paragraph.orElse("–"));
    }

    /**
     * Adds a template behind the others.
     *
     * @throws Invalid naming every field that breaks a rule
     * @throws Conflict if there are {@value #MOST} already
     */
    @Permitted(Right.SECRETARIAT)
    public void add(Slug slug, NewTemplate typed) {
        var content = typed.checked();
        long consultation = consultations.ofSecretariat(slug).id();
        store.hold(consultation);
        var known = store.templates(consultation);
        refuseUnlessRoom(known.size() + 1);
        refuseUnlessNew(known, content.name(), 0);
        store.add(new ReasonTemplate(consultation, known.size() + 1, content));
    }

    /**
     * Writes a template anew.
     *
     * @param version from which the form was filled
     * @throws Conflict if somebody else changed it since
     */
    @Permitted(Right.SECRETARIAT)
    public void change(Slug slug, long id, NewTemplate typed, int version) {
        var content = typed.checked();
        var known = held(slug);
        var template = at(known, id, version);
        refuseUnlessNew(known, content.name(), id);
        template.write(content);
        store.flush();
    }

    /** Takes a template away. Reasons that were written with it stay. */
    @Permitted(Right.SECRETARIAT)
    public void remove(Slug slug, long id, int version) {
        var known = held(slug);
        var template = at(known, id, version);
        store.remove(template);
        known.stream()
                .filter(other -> other.place() > template.place())
                .forEach(other -> other.moveTo(other.place() - 1));
        store.flush();
    }

    /** Moves a template before the one above it. */
    @Permitted(Right.SECRETARIAT)
    public void moveUp(Slug slug, long id, int version) {
        var known = held(slug);
        var template = at(known, id, version);
        int place = template.place();
        if (place > 1) {
            known.get(place - 2).moveTo(place);
            template.moveTo(place - 1);
            store.flush();
        }
    }

    /**
     * Takes in templates from elsewhere: those with a known name are written anew, others come behind.
     *
     * @return how many came in
     * @throws Invalid if one of them breaks a rule; then none comes in
     */
    @Permitted(Right.SECRETARIAT)
    public int bring(Slug slug, List<NewTemplate> brought) {
        var contents = brought.stream().map(NewTemplate::checked).toList();
        long consultation = consultations.ofSecretariat(slug).id();
        store.hold(consultation);
        int place = store.templates(consultation).size();
        for (var content : contents) {
            var known = store.named(consultation, content.name());
            if (known.isPresent()) {
                known.get().write(content);
            } else {
                refuseUnlessRoom(++place);
                store.add(new ReasonTemplate(consultation, place, content));
            }
        }
        store.flush();
        return contents.size();
    }

    private List<ReasonTemplate> held(Slug slug) {
        long consultation = consultations.ofSecretariat(slug).id();
        store.hold(consultation);
        return store.templates(consultation);
    }

    private static ReasonTemplate at(List<ReasonTemplate> known, long id, int version) {
        var template = known.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("template", id));
        if (template.version() != version) {
            throw new Conflict("stale", Map.of("found", template.version(), "sent", version));
        }
        return template;
    }

    private static void refuseUnlessNew(List<ReasonTemplate> known, String name, long except) {
        if (known.stream().anyMatch(one -> one.id() != except && one.name().equals(name))) {
            throw new Invalid("name", "template-name", Map.of("value", name));
        }
    }

    private static void refuseUnlessRoom(int wanted) {
        if (wanted > MOST) {
            throw new Conflict("too-many-templates", Map.of("most", MOST));
        }
    }
}
