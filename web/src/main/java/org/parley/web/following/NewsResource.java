package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.notice.News;
import org.parley.notice.NewsItem;
import org.parley.notice.NewsPlace;
import org.parley.web.Page;
import org.parley.web.json.Query;

/** What is new in a consultation: just the comments since a visit, or all that happened, the newest first. */
@Path("/consultations/{slug}/news")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewsResource {
    private static final int SIZE = 30;

    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @Inject
    News news;

    @Context
    UriInfo address;

    /** With {@code since}, the comments after that number, oldest first; on one text or paragraph if they are named. */
    @GET
    public Page news(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var query = new Query(address);
        var since = query.number("since");
        var target =
                new Target(query.text("document"), query.number("version"), query.text("paragraph"), Optional.empty());
        query.check();
        var subject = targets.subject(consultation, target);
        var found = since.isPresent()
                ? news.comments(consultation, subject, query.after().orElse(since.get()), SIZE)
                : news.of(
                        consultation,
                        subject,
                        query.text("after").flatMap(NewsPlace::of).orElse(NewsPlace.END),
                        SIZE);
        return Page.of(
                "following/news.jte",
                new NewsView(consultation, target, since, found.items(), found.next() == null ? null : next(found)));
    }

    private String next(org.parley.kernel.Page<NewsItem> found) {
        var following = address.getRequestUriBuilder()
                .replaceQueryParam("after", found.next())
                .build();
        return following.getRawPath() + "?" + following.getRawQuery();
    }
}
