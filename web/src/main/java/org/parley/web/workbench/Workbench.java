package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentTally;
import org.parley.comment.Comments;
import org.parley.comment.Responses;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Coverage;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.Page;
import org.parley.web.campaign.Memberships;
import org.parley.web.casework.CommentCases;
import org.parley.web.desk.Narrowing;
import org.parley.web.desk.Numbering;
import org.parley.web.desk.Opened;
import org.parley.web.disposition.AnswerForms;
import org.parley.web.disposition.RefusedAnswer;

/** Gathers what the workbench shows, with a number of statements that does not grow with the comments. */
@RequestScoped
class Workbench {
    private static final int PAGE_SIZE = 20;

    @Inject
    Comments comments;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Inject
    Responses responses;

    @Inject
    CommentCases cases;

    @Inject
    Memberships memberships;

    @Inject
    AnswerForms answers;

    /**
     * What the address asks for.
     *
     * @param open number of the comment to open; the first that waits if absent
     * @param typed the form just refused, and why
     */
    record Asked(
            Narrowing narrowing,
            Optional<Integer> after,
            Optional<Integer> open,
            Optional<RefusedAnswer> typed,
            @Nullable Integer done) {}

    WorkbenchView view(Consultation consultation, Asked asked) {
        var tallies = comments.tallies(consultation);
        var places = documents.places(
                tallies.stream().map(CommentTally::paragraph).distinct().toList());
        var texts = texts(consultation);
        var numbering = new Numbering(texts, places);
        var filter = asked.narrowing().filter(numbering);
        var list = dispositions.list(consultation, filter, asked.after(), PAGE_SIZE);
        return new WorkbenchView(
                consultation,
                Coverage.of(tallies),
                asked.narrowing(),
                asked.after().map(String::valueOf).orElse(""),
                list,
                chosen(consultation, asked, list)
                        .map(chosen -> opened(chosen, places, asked, opened(consultation, chosen, numbering, asked))),
                asked.done(),
                responses.origins(consultation),
                numbering,
                new Figures(tallies, lineages.ancestry(texts.keySet())));
    }

    /** The filter that the narrowing stands for. */
    CommentFilter filter(Consultation consultation, Narrowing narrowing) {
        return narrowing.filter(new Numbering(texts(consultation), List.of()));
    }

    private Map<OpenDocument, List<Paragraph>> texts(Consultation consultation) {
        var texts = new LinkedHashMap<OpenDocument, List<Paragraph>>();
        documents.published(consultation).forEach(opened -> texts.put(opened, documents.paragraphs(opened.version())));
        return texts;
    }

    private Optional<AnsweredComment> chosen(Consultation consultation, Asked asked, Page<AnsweredComment> list) {
        if (asked.open().isEmpty()) {
            return list.items().stream()
                    .filter(item -> !item.answered())
                    .findFirst()
                    .or(() -> list.items().stream().findFirst());
        }
        int number = asked.open().get();
        return list.items().stream()
                .filter(item -> item.comment().number() == number)
                .findFirst()
                .or(() -> Optional.of(answered(comments.comment(consultation, number))));
    }

    private AnsweredComment answered(Comment comment) {
        return new AnsweredComment(comment, dispositions.of(comment));
    }

    private static Opened opened(Consultation consultation, AnsweredComment chosen, Numbering numbering, Asked asked) {
        var comment = chosen.comment();
        return new Opened(
                consultation,
                comment,
                comment.paragraph().flatMap(numbering::name).orElse(""),
                asked.narrowing()
                        .query("after", asked.after().map(String::valueOf).orElse("")));
    }

    private OpenComment opened(AnsweredComment chosen, List<Place> places, Asked asked, Opened opened) {
        var comment = chosen.comment();
        var text = places.stream()
                .map(Place::paragraph)
                .filter(place -> comment.paragraph().filter(place.id()::equals).isPresent())
                .findFirst();
        return new OpenComment(
                opened,
                text,
                text.flatMap(comment::changeOf),
                cases.of(opened),
                memberships.of(opened),
                answers.of(opened, chosen, asked.typed()));
    }
}
