package org.parley.web.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.notice.Followed;
import org.parley.notice.Frequency;
import org.parley.web.Site;

/**
 * A thing that the person signed in follows.
 *
 * @param id of the follow
 * @param kind consultation, document, paragraph or thread
 * @param url of its page
 * @param consultation slug
 * @param document slug
 * @param paragraph number in the newest version
 * @param comment number
 * @param frequency how often it is mailed; null for as often as the account says
 */
public record FollowData(
        long id,
        String kind,
        String url,
        String consultation,
        @Nullable String document,
        @Nullable String paragraph,
        @Nullable Integer comment,
        Optional<String> frequency) {
    static FollowData of(Followed followed, Site site) {
        return new FollowData(
                followed.id(),
                followed.kind().code(),
                site.url(followed.path()),
                followed.consultation(),
                followed.document(),
                followed.paragraph(),
                followed.comment(),
                followed.frequency().map(Frequency::code));
    }
}
