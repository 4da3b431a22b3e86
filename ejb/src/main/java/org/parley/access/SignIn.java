package org.parley.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser that is signed in, or a program that holds a bearer token. */
@Entity
@Table(name = "sign_in")
@NamedQuery(
        name = "SignIn.account",
        query = "select a from SignIn s, Account a"
                + " where s.tokenDigest = :digest and s.bearer = :bearer and s.expiresAt > :now and a.id = s.accountId")
@NamedQuery(name = "SignIn.endAll", query = "delete from SignIn s where s.accountId = :account")
@NamedQuery(name = "SignIn.end", query = "delete from SignIn s where s.tokenDigest = :digest")
@NamedQuery(name = "SignIn.endExpired", query = "delete from SignIn s where s.expiresAt <= :now")
class SignIn {
    @Id
    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "account_id")
    private long accountId;

    @SuppressWarnings("UnusedVariable") // read by the query
    private boolean bearer;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    SignIn(Secret token, long accountId, boolean bearer, Instant createdAt, Instant expiresAt) {
        this.tokenDigest = token.digest();
        this.accountId = accountId;
        this.bearer = bearer;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
