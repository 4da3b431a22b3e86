package org.parley.web.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.kernel.Page;
import org.parley.objection.Objection;

/**
 * What the page of one paragraph shows: the positions on it and every comment with its answer.
 *
 * @param consultation which consultation
 * @param row the paragraph with every group on it
 * @param comments one page of the comments on it, in any version
 * @param before the paragraph before, absent for the first
 * @param behind the paragraph behind, absent for the last
 * @param preview whether the secretariat looks at what is not published yet
 * @param objections that stand, by the identity of their position
 */
public record ParagraphView(
        Consultation consultation,
        Row row,
        Page<AnsweredComment> comments,
        Optional<Row> before,
        Optional<Row> behind,
        boolean preview,
        Map<Long, List<Objection>> objections) {

    public String path() {
        return "/consultations/" + consultation.slug() + "/positions";
    }

    /** Address of the page of another paragraph. */
    public String address(Row other) {
        return path() + "/" + other.number() + other.query();
    }

    /** Address of the following page of comments. */
    public String more(String cursor) {
        return address(row) + (row.query().isEmpty() ? "?" : "&") + "after=" + cursor + "#answers";
    }
}
