package org.parley.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.parley.access.Caller;
import org.parley.digest.DigestStore.Addressee;
import org.parley.digest.DigestStore.Claim;
import org.parley.kernel.Digest;
import org.parley.kernel.InstanceIdentity;
import org.parley.kernel.MailServer;
import org.parley.kernel.Settings;
import org.parley.notice.News;
import org.parley.notice.NewsItem;

/** Makes digests of what is due and sends those that wait. */
@ApplicationScoped
class Postman {
    /** Longer than any server may take for one mail. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOGGER = System.getLogger(Postman.class.getName());
    private static final int MOST_AT_ONCE = 100;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(24));

    @Inject
    DueStore due;

    @Inject
    DigestStore digests;

    @Inject
    News news;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    InstanceIdentity instance;

    @Inject
    Clock clock;

    /** One round: everything that is due is made, and a number of digests is sent. */
    @ActivateRequestContext
    void round(MailServer server) {
        caller.isOperator();
        var now = clock.instant();
        boolean more = true;
        while (more) {
            more = due.spread(DueTimes.at(now));
        }
        due.due(now, MOST_AT_ONCE).forEach(account -> due.make(account.longValue(), now));
        var postbox = new Postbox(server);
        for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
            var claim = digests.claim(clock.instant(), LEASE);
            if (claim.isEmpty()) {
                break;
            }
            deliver(claim.get(), postbox);
        }
        digests.forget(now.minus(KEPT));
    }

    private void deliver(Claim claim, Postbox postbox) {
        var addressee = digests.addressee(claim.account());
        var items = news.ofDigest(claim.id());
        if (addressee.isEmpty() || items.isEmpty()) {
            digests.finished(claim.id(), false, clock.instant());
            return;
        }
        try {
            postbox.send(mail(claim, addressee.get(), items), clock.instant());
            digests.finished(claim.id(), true, clock.instant());
        } catch (MessagingException refused) {
            LOGGER.log(
                    Level.WARNING,
                    "Mail {0} could not be sent, attempt {1}: {2}",
                    String.valueOf(claim.id()),
                    claim.attempts(),
                    refused.getClass().getSimpleName());
            postpone(claim);
        }
    }

    private Mail mail(Claim claim, Addressee addressee, List<NewsItem> items) {
        var site = settings.baseAddress();
        var texts = new MailTexts(Locale.forLanguageTag(addressee.language()));
        var text = new DigestText(site, addressee, items, claim.further(), texts);
        var id = Digest.of(instance.value(), String.valueOf(claim.id())).substring(0, 32) + "@" + site.getHost();
        return new Mail(
                id,
                addressee.email(),
                text.subject(),
                text.plain(),
                text.html(),
                texts.locale().toLanguageTag(),
                text.unsubscribe());
    }

    private void postpone(Claim claim) {
        if (claim.attempts() > PAUSES.size()) {
            digests.finished(claim.id(), false, clock.instant());
        } else {
            digests.again(claim.id(), next(claim.attempts(), clock.instant()));
        }
    }

    /** When to try again after so many attempts. */
    static Instant next(int attempts, Instant now) {
        return now.plus(PAUSES.get(Math.clamp(attempts, 1, PAUSES.size()) - 1));
    }
}
