package org.parley.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;

/** Taking accounts out of the secretariat of a consultation. What they did for it stays. */
@ApplicationScoped
@Transactional
public class Dismissals {
    @Inject
    AccountStore store;

    /**
     * Takes an account out of a secretariat.
     *
     * @param email address of the account
     * @throws Invalid if it is of no member
     * @throws Conflict if it is of the last member
     */
    @Permitted(Right.ADMINISTER)
    public void dismiss(Slug consultation, @Nullable String email) {
        new Faults().text("email", email, 254).refuseAny();
        var typed = email == null ? "" : email;
        var member = store.accountByEmail(typed)
                .filter(account -> store.appointed(account.id(), consultation.value()))
                .orElseThrow(() -> new Invalid("email", "no-member", Map.of("value", Faults.shortened(typed))));
        if (store.secretariatEmails(consultation.value()).size() == 1) {
            throw new Conflict("last-member", Map.of("email", member.email()));
        }
        store.dismiss(member.id(), consultation.value());
    }
}
