package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.Optional;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Settings;
import org.parley.kernel.Slug;
import org.parley.notice.News;
import org.parley.notice.NewsPlace;
import org.parley.web.Site;

/** Answers with feeds, or with the word that nothing changed since the last time. */
@RequestScoped
class Feeds {
    private static final int SIZE = 30;

    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @Inject
    News news;

    @Inject
    Site site;

    @Inject
    Settings settings;

    @Context
    UriInfo address;

    @Context
    Request request;

    /** The feed of a thing, of which the pages before the newest are asked for with {@code before}. */
    Response feed(String slug, Target target, String page) {
        var consultation = consultations.consultation(new Slug(slug));
        var before = Optional.ofNullable(address.getQueryParameters().getFirst("before"))
                .flatMap(NewsPlace::of);
        var found = news.of(consultation, targets.subject(consultation, target), before.orElse(NewsPlace.END), SIZE);
        var feed = new AtomFeed(
                settings.baseAddress(),
                page + "/feed.atom",
                before.map(place -> "?before=" + place.cursor()).orElse(""),
                page,
                title(consultation.title(), target),
                found.items(),
                found.next(),
                consultation.createdAt());
        return answer(feed);
    }

    private String title(String consultation, Target target) {
        return site.text(
                "feed.title." + target.kind().code(),
                "title",
                consultation,
                "document",
                target.document().orElse(""),
                "paragraph",
                target.paragraph().orElse(""),
                "comment",
                target.comment().map(String::valueOf).orElse(""));
    }

    private Response answer(AtomFeed feed) {
        var xml = feed.xml(site.texts());
        var tag = new EntityTag(Digest.of(xml).substring(0, 16), true);
        var changed = Date.from(feed.updated());
        var known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(xml, "application/atom+xml;charset=utf-8") : known;
        var caching = new CacheControl();
        caching.setNoCache(true);
        return answer.tag(tag)
                .lastModified(changed)
                .cacheControl(caching)
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }
}
