package org.parley.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.access.Caller;
import org.parley.casework.Casefile;
import org.parley.casework.Casefiles;
import org.parley.comment.Comments;
import org.parley.comment.EarlierComments;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.finding.NearComment;
import org.parley.finding.NearestComments;
import org.parley.web.Form;
import org.parley.web.desk.Opened;

/** Gathers what the secretariat knows of a comment among itself. */
@RequestScoped
public class CommentCases {
    private static final int NEAREST = 5;

    @Inject
    Casefiles casefiles;

    @Inject
    NearestComments nearest;

    @Inject
    EarlierComments comments;

    @Inject
    Dispositions dispositions;

    @Inject
    Comments all;

    @Inject
    Caller caller;

    @Context
    UriInfo address;

    /** The form for the answer with the reason of the comment that the address names, and nothing else chosen. */
    public Optional<Form> reasonTaken(Opened opened) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(CommentCase.REASON_OF))
                .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                .map(number -> all.comment(opened.consultation(), Integer.parseInt(number)))
                .flatMap(dispositions::of)
                .map(answer -> Form.filled(Map.of("reason", answer.reason())));
    }

    /** What stands beside the open comment. */
    public Optional<CommentCase> of(Opened opened) {
        var file = casefiles.of(opened.consultation().slug(), opened.comment().number());
        var hints = casefiles.wantsHints() ? Optional.of(hints(opened, file)) : Optional.<Hints>empty();
        return Optional.of(new CommentCase(opened, file, hints, caller.id()));
    }

    private Hints hints(Opened opened, Casefile file) {
        var slug = opened.consultation().slug();
        var near = nearest.to(slug, opened.comment(), NEAREST);
        if (near.isEmpty()) {
            return Hints.NONE;
        }
        var found = nearby(opened, near);
        var numbers = found.stream().map(one -> one.comment().number()).toList();
        return Hints.of(found, casefiles.tags(slug, numbers), file.tags());
    }

    private List<NearbyComment> nearby(Opened opened, List<NearComment> near) {
        var shares = near.stream().collect(Collectors.toMap(NearComment::number, NearComment::share));
        var found = comments.numbered(opened.consultation(), shares.keySet());
        Map<Long, Disposition> answers =
                dispositions.of(found).stream().collect(Collectors.toMap(Disposition::comment, Function.identity()));
        return found.stream()
                .map(comment -> new NearbyComment(
                        comment,
                        Optional.ofNullable(answers.get(comment.id())),
                        shares.getOrDefault(comment.number(), 0.0)))
                .sorted(Comparator.comparingDouble(NearbyComment::share).reversed())
                .toList();
    }
}
