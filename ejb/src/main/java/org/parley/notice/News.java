package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.access.Account;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.kernel.Page;
import org.parley.notice.NewsStore.Told;

/** Reading what is new. Whoever may open a consultation may read its news: it says nothing that its pages do not say. */
@ApplicationScoped
@Transactional
public class News {
    @Inject
    NewsStore store;

    @Inject
    Caller caller;

    /**
     * What happened to a thing, newest first.
     *
     * @param consultation to which the thing belongs, opened before, so that the caller may read it
     * @param before cursor of the page before; {@link NewsPlace#END} for the first
     */
    @Permitted(Right.ANYONE)
    public Page<NewsItem> of(Consultation consultation, Subject subject, NewsPlace before, int size) {
        var found = store.before(subject, before, Math.clamp(size, 1, Page.LONGEST) + 1);
        return Page.of(found, size, last -> last.place().cursor()).map(Told::item);
    }

    /**
     * The comments of others on a thing after the one with the number, oldest first.
     *
     * @param consultation to which the thing belongs
     */
    @Permitted(Right.ANYONE)
    public Page<NewsItem> comments(Consultation consultation, Subject subject, int after, int size) {
        var self = caller.account().map(Account::id).orElse(0L);
        var found = store.comments(subject, after, self, Math.clamp(size, 1, Page.LONGEST) + 1);
        return Page.of(found, size, last -> String.valueOf(last.item().comment()))
                .map(Told::item);
    }

    /** What a digest says. For the server itself. */
    @Permitted(Right.ADMINISTER)
    public List<NewsItem> ofDigest(long digest) {
        return store.ofDigest(digest).stream().map(Told::item).toList();
    }
}
