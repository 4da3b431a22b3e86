package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Reviewing from which paragraphs of the version before the paragraphs of a version in preparation come. */
@ApplicationScoped
@Transactional
public class Matchings {
    private static final Set<Phase> PREPARED = EnumSet.of(Phase.DRAFT, Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    DocumentStore store;

    @Inject
    Drafts drafts;

    @Inject
    Predecessors predecessors;

    @Inject
    Consultations consultations;

    /**
     * What is to be reviewed.
     *
     * @throws NotFound if the newest version is published, or is the first and comes from nothing
     */
    @Permitted(Right.SECRETARIAT)
    public MatchingReview review(Slug slug, Slug document) {
        var opened = drafts.document(slug, document);
        if (opened.version().published()) {
            throw new NotFound("draft", document);
        }
        var origin = predecessors.of(opened).orElseThrow(() -> new NotFound("version", 1));
        var cuts = store.cuts(opened.version());
        var draft = cuts.draft();
        return new MatchingReview(
                opened,
                origin.version(),
                origin.paragraphs(),
                draft,
                origin.matching(draft, cuts.said()),
                cuts.matched());
    }

    /** Whether the descent of the version opened was reviewed, or there is nothing to review. */
    @Permitted(Right.SECRETARIAT)
    public boolean reviewed(Slug slug, OpenDocument opened) {
        return opened.version().published()
                || opened.version().number() == 1
                || store.cuts(opened.version()).matched();
    }

    /**
     * Says from where some blocks come, and whether with that the descent of all is reviewed.
     *
     * @param revision of the version from which the form was filled
     * @param descent for some blocks the places, counted from 0, of the paragraphs from which they come
     * @throws Conflict if somebody else changed it since
     * @throws NotFound if there is no such block
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     */
    @Permitted(Right.SECRETARIAT)
    public MatchingReview say(
            Slug slug, Slug document, int revision, Map<Integer, List<Integer>> descent, boolean reviewed) {
        consultations.held(slug, PREPARED);
        var version = review(slug, document).opened().version();
        if (version.revision() != revision) {
            throw new Conflict("stale", Map.of("found", version.revision(), "sent", revision));
        }
        var cuts = store.cuts(version);
        descent.keySet().forEach(cuts.draft()::block);
        version.reviewed();
        cuts.say(cuts.said().and(cuts.draft(), descent), reviewed);
        store.flush();
        return review(slug, document);
    }
}
