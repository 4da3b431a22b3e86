package org.parley.web.workbench;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.amendment.Difference;
import org.parley.comment.Comment;
import org.parley.disposition.Disposition;
import org.parley.document.Paragraph;
import org.parley.web.Form;

/**
 * The comment that is open for its answer.
 *
 * @param comment the comment
 * @param disposition its answer, as stored
 * @param paragraph that it is on, as commented on
 * @param difference what it would change in the paragraph, for an amendment
 * @param form decision and reason, as typed or as stored
 * @param refusal why an answer just sent was not taken, null if none was refused
 */
public record OpenComment(
        Comment comment,
        Optional<Disposition> disposition,
        Optional<Paragraph> paragraph,
        Optional<Difference> difference,
        Form form,
        @Nullable String refusal) {}
