package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.document.Paragraph;
import org.parley.kernel.Digest;
import org.parley.kernel.Slug;

/** Comments that the caller made before, so that nobody says the same twice by mistake. */
@ApplicationScoped
@Transactional
public class EarlierComments {
    @PersistenceContext
    EntityManager em;

    @Inject
    Consultations consultations;

    @Inject
    Checking checking;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The comment in which the caller said the same before, at the same place. Sending the same form again is not saying
     * it again.
     *
     * @param key idempotency key of the form
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Optional<Comment> identical(Slug slug, NewComment typed, String key) {
        var consultation = consultations.consultation(slug);
        boolean sending = consultation.takesContributions(clock.instant())
                && (key.isBlank() || !acknowledgements.given(caller.id(), key));
        return sending ? identical(consultation, checking.check(consultation, typed)) : Optional.empty();
    }

    private Optional<Comment> identical(Consultation consultation, CheckedComment said) {
        var digest = Digest.of(said.text(), said.wording().orElse(""));
        return em.createQuery(
                        "select c from Comment c where c.voice.authorId = :author and c.consultationId = :consultation"
                                + " and c.contentDigest = :digest order by c.number desc",
                        Comment.class)
                .setParameter("author", caller.id())
                .setParameter("consultation", consultation.id())
                .setParameter("digest", digest)
                .getResultStream()
                .filter(comment -> sameAim(comment, said))
                .findFirst();
    }

    private static boolean sameAim(Comment comment, CheckedComment said) {
        var anchor = said.anchor();
        return !comment.standing().withdrawn()
                && comment.kind() == said.kind()
                && comment.target() == anchor.target()
                && comment.paragraph().equals(anchor.paragraph().map(Paragraph::id));
    }

    /** Comments of a consultation by their numbers, in order. */
    @Permitted(Right.ANYONE)
    public List<Comment> numbered(Consultation consultation, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from Comment c where c.consultationId = :consultation and c.number in :numbers"
                                + " order by c.number",
                        Comment.class)
                .setParameter("consultation", consultation.id())
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
