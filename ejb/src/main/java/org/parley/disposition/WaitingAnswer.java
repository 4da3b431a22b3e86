package org.parley.disposition;

import java.util.Optional;
import org.parley.comment.Comment;

/**
 * A proposed answer beside its comment.
 *
 * @param comment the comment
 * @param proposed what waits
 * @param given the answer that it would change, if one was given already
 * @param own whether the reader proposed it, who can therefore not approve it
 */
public record WaitingAnswer(Comment comment, ProposedAnswer proposed, Optional<Disposition> given, boolean own) {}
