package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.access.Secret;
import org.parley.consultation.Consultation;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;

/** Following things without commenting, and how often what is new is mailed. */
@ApplicationScoped
@Transactional
public class Follows {
    /** Most things that one account follows. */
    public static final int MOST = 1000;

    @Inject
    FollowStore store;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Follows a thing; following it again changes nothing.
     *
     * @param consultation to which it belongs, opened before, so that the caller may read it
     * @param language of the interface, for the mails of a person who follows for the first time
     * @throws Conflict if the account follows {@link #MOST} things already
     */
    @Permitted(Right.SIGNED_IN)
    public Follow follow(Consultation consultation, Subject subject, String language) {
        var known = store.follow(caller.id(), subject);
        if (known.isPresent()) {
            return known.get();
        }
        if (store.count(caller.id()) >= MOST) {
            throw new Conflict("too-many-follows", Map.of("most", MOST));
        }
        setting(language);
        var follow = new Follow(caller.id(), consultation.id(), subject, clock.instant());
        store.add(follow);
        return follow;
    }

    /** Follows a thing no longer; repeating it changes nothing. */
    @Permitted(Right.SIGNED_IN)
    public void leave(Subject subject) {
        store.follow(caller.id(), subject).ifPresent(store::remove);
    }

    /**
     * Follows a thing no longer.
     *
     * @throws NotFound if the caller does not follow it
     */
    @Permitted(Right.SIGNED_IN)
    public void leave(long id) {
        store.remove(own(id));
    }

    /**
     * Changes how often news of a thing is mailed.
     *
     * @param frequency absent for as often as the account says
     * @throws NotFound if the caller does not follow it
     */
    @Permitted(Right.SIGNED_IN)
    public void mail(long id, Optional<Frequency> frequency) {
        var follow = own(id);
        boolean never = follow.frequency().filter(Frequency.NEVER::equals).isPresent();
        follow.mailed(frequency);
        store.flush();
        if (never) {
            store.mailFromNow(id);
        } else {
            store.mailSoon(caller.id());
        }
    }

    private Follow own(long id) {
        return store.follow(id)
                .filter(follow -> follow.account() == caller.id())
                .orElseThrow(() -> new NotFound("follow", id));
    }

    /** What the caller follows of a consultation; nothing if nobody is signed in. */
    @Permitted(Right.ANYONE)
    public Set<Subject> subjects(Consultation consultation) {
        return caller.signedIn() ? store.subjects(caller.id(), consultation.id(), MOST) : Set.of();
    }

    /** Whether the caller follows a thing, and under which identity. */
    @Permitted(Right.SIGNED_IN)
    public Optional<Follow> of(Subject subject) {
        return store.follow(caller.id(), subject);
    }

    /**
     * What the caller follows, the latest first.
     *
     * @param after cursor of the page before
     */
    @Permitted(Right.SIGNED_IN)
    public Page<Followed> list(Optional<Long> after, int size) {
        return store.page(caller.id(), after.orElse(Long.MAX_VALUE), Math.clamp(size, 1, Page.LONGEST));
    }

    /** How the caller gets mails. */
    @Permitted(Right.SIGNED_IN)
    public MailSetting setting(String language) {
        return store.setting(caller.id()).orElseGet(() -> {
            var fresh = new MailSetting(caller.id(), language, Secret.fresh().value());
            store.add(fresh);
            return fresh;
        });
    }

    /**
     * Changes how the caller gets mails.
     *
     * @param language of the mails
     * @throws Invalid if the frequency is none
     */
    @Permitted(Right.SIGNED_IN)
    public void change(boolean mails, String frequency, String language) {
        var usual = Frequency.of(frequency)
                .orElseThrow(() -> new Invalid("frequency", "frequency", Map.of("value", Faults.shortened(frequency))));
        var setting = setting(language);
        boolean before = setting.mails() && setting.frequency() != Frequency.NEVER;
        setting.change(mails, usual, language);
        store.flush();
        if (before) {
            store.mailSoon(caller.id());
        } else {
            store.mailAllFromNow(caller.id());
        }
    }

    /**
     * Whether a token stands in the mails of somebody.
     *
     * @throws NotFound if it does not
     */
    @Permitted(Right.ANYONE)
    public MailSetting byToken(String token) {
        return store.settingByToken(token).orElseThrow(() -> new NotFound("address", "unsubscribe"));
    }

    /**
     * Ends all mails to the account in whose mails the token stands (RFC 8058). Repeating it changes nothing.
     *
     * @throws NotFound if there is no such account
     */
    @Permitted(Right.ANYONE)
    public void endMails(String token) {
        byToken(token).end();
    }
}
