package org.parley.web.campaign;

import java.util.List;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.comment.Comment;

/** How the texts of members differ from that of their campaign. */
final class Differences {
    private Differences() {}

    /** The difference, empty if there is none. */
    static List<Run> of(Comment representative, Comment member) {
        if (representative.text().equals(member.text())) {
            return List.of();
        }
        return Difference.between(representative.text(), member.text()).runs();
    }
}
