package org.parley.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts, sign-ins and appointments in the database. */
@ApplicationScoped
class AccountStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    Optional<Account> account(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> accountByEmail(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class)
                .setParameter("key", Account.key(email))
                .getResultStream()
                .findFirst();
    }

    boolean anyAccount() {
        return !em.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Account> signedIn(Secret token, boolean bearer, Instant now) {
        return em.createNamedQuery("SignIn.account", Account.class)
                .setParameter("digest", token.digest())
                .setParameter("bearer", bearer)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void end(Secret token) {
        em.createNamedQuery("SignIn.end").setParameter("digest", token.digest()).executeUpdate();
    }

    void endAll(long account) {
        em.createNamedQuery("SignIn.endAll").setParameter("account", account).executeUpdate();
    }

    void endExpired(Instant now) {
        em.createNamedQuery("SignIn.endExpired").setParameter("now", now).executeUpdate();
    }

    Set<String> appointments(long account) {
        return Set.copyOf(em.createNamedQuery("Appointment.of", String.class)
                .setParameter("account", account)
                .getResultList());
    }

    boolean appointed(long account, String consultation) {
        return em.find(Appointment.class, new Appointment.Key(account, consultation)) != null;
    }

    void dismiss(long account, String consultation) {
        em.remove(em.find(Appointment.class, new Appointment.Key(account, consultation)));
    }

    List<String> secretariatEmails(String consultation) {
        return em.createNamedQuery("Appointment.emails", String.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }
}
