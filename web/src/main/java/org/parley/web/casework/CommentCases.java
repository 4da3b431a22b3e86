package org.parley.web.casework;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.parley.web.desk.Opened;

/** Gathers what the secretariat knows of a comment among itself. */
@RequestScoped
public class CommentCases {
    /** What stands beside the open comment; nothing while there is nothing to say. */
    public Optional<CommentCase> of(Opened opened) {
        return Optional.of(new CommentCase(opened));
    }
}
