package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.kernel.Digest;

/** Comments that the caller made before, so that nobody says the same twice by mistake. */
@ApplicationScoped
@Transactional
public class EarlierComments {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The comment with the same words that the caller made on the same paragraph, or on the whole. */
    @Permitted(Right.SIGNED_IN)
    public Optional<Comment> identical(Consultation consultation, NewComment typed, Optional<Long> paragraph) {
        var digest = Digest.of(CheckedComment.clean(typed.text()), CheckedComment.clean(typed.wording()));
        return em.createQuery(
                        "select c from Comment c where c.voice.authorId = :author and c.consultationId = :consultation"
                                + " and c.contentDigest = :digest order by c.number desc",
                        Comment.class)
                .setParameter("author", caller.id())
                .setParameter("consultation", consultation.id())
                .setParameter("digest", digest)
                .getResultStream()
                .filter(comment -> comment.paragraph().equals(paragraph))
                .filter(comment -> comment.kind().code().equals(typed.kind()))
                .findFirst();
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
