package org.parley.web.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.document.Paragraph;
import org.parley.kernel.Page;
import org.parley.objection.Objection;
import org.parley.position.Position;
import org.parley.position.QuotableText;
import org.parley.position.Quotation;
import org.parley.position.Side;
import org.parley.position.Signs;
import org.parley.position.Stance;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Form;
import org.parley.web.desk.Narrowing;

/**
 * What the page shows on which the position of one group on one paragraph is written.
 *
 * @param consultation which consultation
 * @param paragraph on which paragraph
 * @param document slug of its document as the address names it, empty if it does not
 * @param group whose position
 * @param stored the position as it is stored
 * @param comments what the group said on the paragraph
 * @param form as typed or as stored
 * @param refusal why what was just sent was not taken, null if nothing was refused
 * @param signs what the comments of the group on the paragraph show
 * @param objections to the position that stand
 * @param correcting whether what is written goes into the open correction
 */
public record PositionView(
        Consultation consultation,
        Paragraph paragraph,
        String document,
        StakeholderGroup group,
        Optional<Position> stored,
        Page<AnsweredComment> comments,
        Form form,
        @Nullable String refusal,
        Signs signs,
        List<Objection> objections,
        boolean correcting) {

    public String number() {
        return paragraph.number().orElse("");
    }

    /** Path of the page with all positions. */
    public String all() {
        return "/consultations/" + consultation.slug() + "/workbench/positions";
    }

    /** Where the form is sent. */
    public String action() {
        return all() + "/" + number() + "/" + group.code() + (document.isEmpty() ? "" : "?document=" + document);
    }

    /** The workbench with the comments of the group on the paragraph. */
    public String onWorkbench() {
        var name = document.isEmpty() ? number() : document + "/" + number();
        return "/consultations/" + consultation.slug() + "/workbench"
                + Narrowing.NONE
                        .and("group", group.code())
                        .and("paragraph", name)
                        .query();
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    public List<String> sentences(Comment comment) {
        return QuotableText.sentences(comment);
    }

    /** Value of the field by which the words are ticked. */
    public String value(Comment comment, String words) {
        return QuotedWords.value(comment.number(), words);
    }

    /** Name of the field that says on which side a comment stands. */
    public String sideField(int comment) {
        return QuotedWords.side(comment);
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    /** Quotations whose comment was edited or withdrawn since. */
    public List<Quotation> toLookAt() {
        return stored.map(Position::toLookAt).orElse(List.of());
    }

    /** Ticked quotations of comments that are not listed. */
    public List<String> elsewhere() {
        return QuotedWords.elsewhere(form, comments.items());
    }
}
