package org.parley.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.access.SignInThrottle;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;

/** Bringing colleagues in by a code. */
@ApplicationScoped
@Transactional
public class Invitations {
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 90;
    private static final int MOST_USES = 200;

    @Inject
    ColleagueStore store;

    @Inject
    StakeholderStore stakeholders;

    @Inject
    Colleagues colleagues;

    @Inject
    SignInThrottle throttle;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * An invitation that was just made.
     *
     * @param invitation what is kept of it
     * @param code what is shown once
     */
    public record Made(Invitation invitation, InvitationCode code) {}

    /**
     * Makes an invitation; only a lead may.
     *
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Made make(Slug organisation, NewInvitation typed) {
        var held = colleagues.lead(organisation);
        int days = Optional.ofNullable(typed.days()).orElse(USUAL_DAYS);
        int uses = Optional.ofNullable(typed.uses()).orElse(1);
        check(days, uses);
        var code = InvitationCode.fresh();
        var now = clock.instant();
        var made =
                new Invitation(held.organisation().id(), code, caller.id(), now, now.plus(Duration.ofDays(days)), uses);
        store.add(made);
        return new Made(made, code);
    }

    private static void check(int days, int uses) {
        var faults = new Faults();
        if (days < 1 || days > MOST_DAYS) {
            faults.add("days", "range", Map.of("least", 1, "most", MOST_DAYS));
        }
        if (uses < 1 || uses > MOST_USES) {
            faults.add("uses", "range", Map.of("least", 1, "most", MOST_USES));
        }
        faults.refuseAny();
    }

    /** The invitations of an organisation, newest first; only a lead sees them. */
    @Permitted(Right.SIGNED_IN)
    public List<Invitation> of(Slug organisation) {
        return store.invitations(colleagues.lead(organisation).organisation().id());
    }

    /** Takes an invitation back; only a lead may. */
    @Permitted(Right.SIGNED_IN)
    public void revoke(Slug organisation, long id) {
        store.invitation(id, colleagues.lead(organisation).organisation().id())
                .orElseThrow(() -> new NotFound("invitation", id))
                .revoke(clock.instant());
    }

    /**
     * The organisation to which a code invites.
     *
     * @throws Invalid if the code is none that can be used now
     * @throws org.parley.kernel.TooManyRequests after many wrong codes
     */
    @Permitted(Right.SIGNED_IN)
    public Organisation invites(@Nullable String code) {
        return store.organisation(found(code).organisation());
    }

    private Invitation found(@Nullable String typed) {
        throttle.admit(who());
        var code = InvitationCode.typed(typed);
        var found = store.invitation(code.digest()).filter(invitation -> invitation.usable(clock.instant()));
        if (found.isEmpty()) {
            throttle.failed(who());
            throw new Invalid("code", typed == null || typed.isBlank() ? "required" : "invitation");
        }
        return found.get();
    }

    private String who() {
        return "invitation " + caller.id();
    }

    /**
     * Takes an invitation up: the caller may speak for the organisation from now on. Who may already uses nothing up.
     *
     * @throws Invalid if the code is none that can be used now
     */
    @Permitted(Right.SIGNED_IN)
    public Organisation accept(@Nullable String code) {
        var invitation = found(code);
        var person = stakeholders.person(caller.id()).orElseThrow(() -> new NotPermitted(Right.SIGNED_IN.name()));
        var held = store.mandateOf(person.id(), invitation.organisation());
        if (held.filter(Mandate::granted).isEmpty()) {
            if (!store.use(invitation.id(), clock.instant())) {
                throw new Invalid("code", "invitation");
            }
            held.ifPresentOrElse(
                    mandate -> mandate.welcome(clock.instant()),
                    () -> store.add(Mandate.ofInvited(person.id(), invitation.organisation(), clock.instant())));
        }
        return store.organisation(invitation.organisation());
    }
}
