package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Ways of narrowing the list under a name. The owner alone renames, shares and deletes one. */
@ApplicationScoped
@Transactional
public class SavedViews {
    @PersistenceContext
    EntityManager em;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's own views and those that colleagues share, the oldest first. */
    @Permitted(Right.SECRETARIAT)
    public List<SavedView> shown(Slug slug) {
        return em.createNamedQuery("SavedView.shown", SavedView.class)
                .setParameter("consultation", consultations.ofSecretariat(slug).id())
                .setParameter("account", caller.id())
                .getResultList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none, or it is a colleague's and not shared
     */
    @Permitted(Right.SECRETARIAT)
    public SavedView view(Slug slug, long id) {
        return shown(slug).stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("view", id));
    }

    /**
     * Gives a narrowing a name.
     *
     * @param narrowing the query of the address
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SECRETARIAT)
    public SavedView save(Slug slug, @Nullable String name, String narrowing, boolean shared) {
        var clean = checked(name, new Faults().optionalText("narrowing", narrowing, SavedView.LONGEST_NARROWING));
        var consultation = consultations.ofSecretariat(slug);
        var view = new SavedView(consultation.id(), caller.id(), clean, narrowing, shared, clock.instant());
        em.persist(view);
        return view;
    }

    private static String checked(@Nullable String name, Faults faults) {
        var clean = CleanText.line(name == null ? "" : name);
        faults.text("name", clean, SavedView.LONGEST_NAME).refuseAny();
        return clean;
    }

    /**
     * Changes the name of the caller's own view, and who sees it.
     *
     * @throws NotFound if it is not the caller's
     * @throws Conflict if it was changed since
     */
    @Permitted(Right.SECRETARIAT)
    public void change(Slug slug, long id, @Nullable String name, boolean shared, int expectedVersion) {
        var clean = checked(name, new Faults());
        var view = own(slug, id);
        if (view.version() != expectedVersion) {
            throw new Conflict("stale", Map.of("found", view.version(), "sent", expectedVersion));
        }
        view.change(clean, shared);
    }

    /** Deletes the caller's own view; one that is gone already stays gone. */
    @Permitted(Right.SECRETARIAT)
    public void delete(Slug slug, long id) {
        shown(slug).stream()
                .filter(view -> view.id() == id && view.owner() == caller.id())
                .forEach(em::remove);
    }

    private SavedView own(Slug slug, long id) {
        var view = view(slug, id);
        if (view.owner() != caller.id()) {
            throw new NotFound("view", id);
        }
        return view;
    }
}
