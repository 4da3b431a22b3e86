package org.parley.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Signing in and out, passwords, and who belongs to which secretariat. */
@ApplicationScoped
@Transactional
public class Accounts {
    /** How long a browser stays signed in. */
    public static final Duration SESSION = Duration.ofDays(14);
    /** How long a bearer token is good. */
    public static final Duration BEARER = Duration.ofDays(90);

    /** Fewest characters of a password, as NIST SP 800-63B asks for one used alone. */
    public static final int SHORTEST_PASSWORD = 10;

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{C}@<>\"]+@[^\\s\\p{C}@<>\"]+\\.[^\\s\\p{C}@<>\".]+");

    @Inject
    AccountStore store;

    @Inject
    SignInThrottle throttle;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Checks what a person wants to sign in with; adds what is wrong to the faults. */
    @Permitted(Right.ANYONE)
    public void check(@Nullable String email, @Nullable String password, Faults faults) {
        faults.text("email", email == null ? null : Account.key(email), LONGEST_EMAIL);
        if (email != null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches()) {
            faults.add("email", "email", Map.of("value", Faults.shortened(email)));
        }
        checkPassword("password", password, faults);
    }

    /**
     * Opens an account for a person who registers; the data was checked before.
     *
     * @throws Invalid if the address has an account
     */
    @Permitted(Right.ANYONE)
    public Account open(String email, String password) {
        if (store.accountByEmail(email).isPresent()) {
            throw new Invalid("email", "taken");
        }
        var account = new Account(email, PasswordHash.of(password), clock.instant());
        store.add(account);
        return account;
    }

    /** Opens an account that nobody can sign in to with a password. */
    @Permitted(Right.ADMINISTER)
    public Account openWithoutPassword(String email) {
        var account = new Account(email, PasswordHash.NONE, clock.instant());
        store.add(account);
        return account;
    }

    /** Whether anybody has an account. */
    @Permitted(Right.ADMINISTER)
    public boolean any() {
        return store.anyAccount();
    }

    /**
     * Signs a browser in, or gives a program a bearer token.
     *
     * @param device what the browser kept from an earlier sign-in of the same account, if anything
     * @throws Invalid if address and password do not belong together; it does not say which is wrong
     * @throws org.parley.kernel.TooManyRequests after many failures
     */
    @Permitted(Right.ANYONE)
    @Transactional(dontRollbackOn = Invalid.class)
    public Secret signIn(String email, String password, boolean bearer, @Nullable String device) {
        var who = Account.key(email) + (device == null ? "" : "\u0000" + device);
        throttle.admit(who);
        var account = store.accountByEmail(email);
        if (!account.map(Account::password).orElse(PasswordHash.OF_NOBODY).matches(password) || account.isEmpty()) {
            throttle.failed(who);
            throw new Invalid("email", "sign-in");
        }
        throttle.succeeded(who);
        return remember(account.get(), bearer);
    }

    private Secret remember(Account account, boolean bearer) {
        var now = clock.instant();
        var token = Secret.fresh();
        store.endExpired(now);
        store.add(new SignIn(token, account.id(), bearer, now, now.plus(bearer ? BEARER : SESSION)));
        return token;
    }

    /** The account that a browser or program is signed in with. */
    @Permitted(Right.ANYONE)
    public Optional<Account> signedIn(Secret token, boolean bearer) {
        return store.signedIn(token, bearer, clock.instant());
    }

    @Permitted(Right.ANYONE)
    public void signOut(Secret token) {
        store.end(token);
    }

    /**
     * Changes the password of the caller, signs out everywhere, and signs this browser in again.
     *
     * @throws Invalid if the present password is wrong or the new one breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Secret changePassword(String present, String changed) {
        var faults = new Faults();
        checkPassword("changed", changed, faults);
        faults.refuseAny();
        var account = store.account(caller.id()).orElseThrow(() -> new NotFound("account", caller.id()));
        throttle.admit(account.email());
        if (!account.password().matches(present)) {
            throttle.failed(account.email());
            throw new Invalid("present", "password-wrong");
        }
        account.changePassword(PasswordHash.of(changed));
        store.endAll(account.id());
        return remember(account, false);
    }

    private static void checkPassword(String field, @Nullable String password, Faults faults) {
        faults.text(field, password, LONGEST_PASSWORD);
        if (password != null
                && !password.isBlank()
                && password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            faults.add(field, "too-short", Map.of("shortest", SHORTEST_PASSWORD));
        }
    }

    /**
     * Takes an account into the secretariat of a consultation. Repeating it changes nothing.
     *
     * @throws Invalid if no account has the address
     */
    @Permitted(Right.SECRETARIAT)
    public void appoint(Slug consultation, @Nullable String email) {
        appointed(holder(email).id(), consultation);
    }

    /** Takes the founder of a consultation into its secretariat. */
    @Permitted(Right.CONVENE)
    public void appointFounder(Slug consultation) {
        appointed(caller.id(), consultation);
    }

    private void appointed(long account, Slug consultation) {
        if (!store.appointed(account, consultation.value())) {
            store.add(new Appointment(account, consultation.value(), clock.instant()));
        }
    }

    /** Addresses of the secretariat, for its own members. */
    @Permitted(Right.SECRETARIAT)
    public List<String> secretariat(Slug consultation) {
        return store.secretariatEmails(consultation.value());
    }

    /** Makes the holder of an account an administrator. */
    @Permitted(Right.ADMINISTER)
    public void makeAdministrator(@Nullable String email) {
        holder(email).makeAdministrator();
    }

    private Account holder(@Nullable String email) {
        new Faults().text("email", email, 254).refuseAny();
        var typed = email == null ? "" : email;
        return store.accountByEmail(typed)
                .orElseThrow(() -> new Invalid("email", "no-account", Map.of("value", Faults.shortened(typed))));
    }
}
