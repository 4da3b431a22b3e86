package org.parley.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;

/** Who makes the present request. Nobody until the web layer, or a job of the server itself, says who. */
@RequestScoped
public class Caller {
    @Inject
    AccountStore store;

    private @Nullable Account account;
    private boolean operator;
    private @Nullable Set<String> appointments;

    /** The request is made by the holder of this account. */
    public void is(Account known) {
        this.account = known;
        this.appointments = null;
    }

    /** The request is made by the server itself or by the operator of its machine: everything is permitted. */
    public void isOperator() {
        this.operator = true;
    }

    public boolean signedIn() {
        return account != null;
    }

    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /**
     * Identity of the account.
     *
     * @throws SignInNeeded if nobody is signed in
     */
    public long id() {
        if (account == null) {
            throw new SignInNeeded();
        }
        return account.id();
    }

    /** Whether the caller is of the secretariat of the consultation, or may act as if. */
    public boolean secretariatOf(Slug consultation) {
        return may(Right.SECRETARIAT, consultation);
    }

    /** Whether the caller holds the right, for the consultation if the right is bound to one. */
    public boolean may(Right right, @Nullable Slug consultation) {
        if (operator || right == Right.ANYONE) {
            return true;
        }
        if (account == null) {
            return false;
        }
        return account.administrator()
                || switch (right) {
                    case ANYONE, SIGNED_IN -> true;
                    case CONVENE -> !appointments(account).isEmpty();
                    case SECRETARIAT ->
                        consultation != null && appointments(account).contains(consultation.value());
                    case ADMINISTER -> false;
                };
    }

    /** Slugs of the consultations of whose secretariat the caller is. */
    public Set<String> appointments() {
        return account == null ? Set.of() : appointments(account);
    }

    private Set<String> appointments(Account holder) {
        if (appointments == null) {
            appointments = store.appointments(holder.id());
        }
        return appointments;
    }
}
