package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.campaign.Campaign;
import org.parley.campaign.Campaigns;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentKind;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.OpenDocument;
import org.parley.document.Place;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.support.SupportTally;
import org.parley.support.Supports;
import org.parley.web.Site;
import org.parley.web.disposition.AnswerLinks;
import org.parley.web.json.Listing;
import org.parley.web.json.Query;

/** Brings together what the API says of comments: where they stand, their replies, and what became of them. */
@RequestScoped
class CommentDetail {
    private static final int REPLIES_SHOWN = 20;
    private static final String WHOLE = "whole";

    @Inject
    Comments comments;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Supports supports;

    @Inject
    Campaigns campaigns;

    @Inject
    AnswerLinks links;

    @Inject
    Site site;

    Listing<CommentData> list(Consultation consultation, Query query) {
        var kind = query.coded("kind", CommentKind::of, "comment-kind");
        var group = query.group();
        var country = query.country();
        var answered = query.flag("answered");
        var newestFirst = query.newestFirst();
        var version = query.number("version");
        var after = query.after();
        int limit = query.limit();
        query.check();
        var filter = new CommentFilter(
                query.text("paragraph").map(number -> paragraph(consultation, query.text("document"), version, number)),
                group,
                kind,
                country,
                query.text("language"),
                answered,
                newestFirst);
        return shown(consultation, dispositions.list(consultation, filter, after, limit));
    }

    private long paragraph(
            Consultation consultation, Optional<String> document, Optional<Integer> version, String number) {
        return number.equals(WHOLE)
                ? CommentFilter.WHOLE
                : opened(consultation, document, version)
                        .map(opened ->
                                documents.paragraph(opened.version(), number).id())
                        .orElseThrow(() -> new NotFound("paragraph", number));
    }

    private Optional<OpenDocument> opened(
            Consultation consultation, Optional<String> document, Optional<Integer> version) {
        return document.isPresent()
                ? document.map(slug -> documents.open(consultation, new Slug(slug), version))
                : documents.published(consultation).stream().findFirst();
    }

    private Listing<CommentData> shown(Consultation consultation, Page<AnsweredComment> page) {
        var places = places(page.items());
        var support = supports.tallies(
                page.items().stream().map(AnsweredComment::comment).toList());
        var similar = campaigns.numbers(
                page.items().stream().map(AnsweredComment::comment).toList());
        var led = links(page.items());
        return Listing.of(
                page,
                answered -> CommentData.of(
                        consultation,
                        answered,
                        answered.comment().paragraph().map(places::get),
                        support.getOrDefault(answered.comment().id(), SupportTally.NONE),
                        null,
                        Optional.ofNullable(similar.get(answered.comment().id())),
                        led,
                        site));
    }

    private AnswerLinks.Links links(List<AnsweredComment> answered) {
        return links.of(
                answered.stream().flatMap(one -> one.disposition().stream()).toList());
    }

    /** What became of a comment. */
    DispositionData disposition(Comment comment) {
        var given = dispositions.of(comment).orElseThrow(() -> new NotFound("disposition", comment.number()));
        return DispositionData.of(given, links.of(List.of(given)));
    }

    private Map<Long, Place> places(List<AnsweredComment> answered) {
        var paragraphs = answered.stream()
                .flatMap(one -> one.comment().paragraph().stream())
                .collect(Collectors.toSet());
        return documents.places(paragraphs).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity()));
    }

    CommentData of(Consultation consultation, int number) {
        var comment = comments.comment(consultation, number);
        var answered = new AnsweredComment(comment, dispositions.of(comment));
        var places = places(List.of(answered));
        return CommentData.of(
                consultation,
                answered,
                comment.paragraph().map(places::get),
                supports.tally(comment),
                replies(comment, 0, REPLIES_SHOWN),
                campaigns.of(comment).map(Campaign::number),
                links(List.of(answered)),
                site);
    }

    Listing<ReplyData> replies(Comment comment, int after, int limit) {
        var found = comments.replies(comment, after, limit);
        boolean more = found.size() == limit && found.getLast().place() < comment.replyCount();
        var items = found.stream().map(ReplyData::of).toList();
        return new Listing<>(items, more ? String.valueOf(found.getLast().place()) : null);
    }
}
