package org.parley.comment;

import java.util.Optional;
import org.parley.document.Since;

/**
 * A comment beside a paragraph.
 *
 * @param comment the comment
 * @param paragraph identity of the paragraph beside which it is shown
 * @param since what happened to the paragraph since the comment was made; absent if it was made on this version
 */
public record ShownComment(Comment comment, long paragraph, Optional<Since> since) {}
