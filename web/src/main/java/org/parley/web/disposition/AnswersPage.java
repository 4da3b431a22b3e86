package org.parley.web.disposition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Coverage;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.document.Place;
import org.parley.kernel.Page;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Site;

/**
 * A page of the table of answers.
 *
 * @param consultation which consultation
 * @param coverage how many comments are answered
 * @param filter how the table is narrowed
 * @param after cursor of this page, empty for the first
 * @param rows comments with their answers
 * @param places where the comments stand, by identity of the paragraph
 * @param links where the answers lead
 * @param parts files of the table in print
 */
public record AnswersPage(
        Consultation consultation,
        Coverage coverage,
        AnswersFilter filter,
        String after,
        Page<AnsweredComment> rows,
        Map<Long, Place> places,
        AnswerLinks.Links links,
        int parts) {
    public AnswersPage {
        places = Map.copyOf(places);
    }

    public String base() {
        return "/consultations/" + consultation.slug();
    }

    public String path() {
        return base() + "/answers";
    }

    /** Number of the paragraph, empty for the whole. */
    public String paragraph(Comment comment) {
        return comment.paragraph()
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .flatMap(place -> place.paragraph().number())
                .orElse("");
    }

    /** Address of the words that an answer became. */
    public String changed(Disposition answer) {
        return links.changed(answer)
                .map(place -> AnswerLinks.address(consultation.slug(), place))
                .orElse("");
    }

    /** The narrowing as a form. */
    public Form form() {
        return Form.filled(filter.values());
    }

    public List<Choice> decisions(Site site) {
        return Stream.concat(
                        Arrays.stream(Decision.values())
                                .map(decision -> new Choice(decision.code(), site.text("decision." + decision.code()))),
                        Stream.of(new Choice(AnswersFilter.WAITING, site.text("answers.waiting"))))
                .toList();
    }

    public List<Choice> groups(Site site) {
        return Arrays.stream(StakeholderGroup.values())
                .map(group -> new Choice(group.code(), site.text("group." + group.code())))
                .toList();
    }
}
