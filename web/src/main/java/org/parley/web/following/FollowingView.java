package org.parley.web.following;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.notice.Followed;
import org.parley.notice.Frequency;
import org.parley.notice.MailSetting;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Site;

/**
 * What the page of followed things shows.
 *
 * @param items one page of them
 * @param next cursor of the following page
 * @param setting how mails come
 * @param email to which address
 * @param mailed whether this server sends mails at all
 * @param done what was just done, null if nothing
 * @param form the form just sent, with what is wrong
 */
public record FollowingView(
        List<Followed> items,
        @Nullable String next,
        MailSetting setting,
        String email,
        boolean mailed,
        @Nullable String done,
        Form form) {
    public FollowingView {
        items = List.copyOf(items);
    }

    /** The frequencies that a form offers. */
    public List<Choice> frequencies(Site site) {
        return Arrays.stream(Frequency.values())
                .map(frequency -> new Choice(frequency.code(), site.text("following.frequency." + frequency.code())))
                .toList();
    }
}
