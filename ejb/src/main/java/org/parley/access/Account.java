package org.parley.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/** By what a person signs in. Who the person is, the stakeholder feature knows; both share one identity. */
@Entity
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.emailKey = :key")
public class Account {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String password;

    private boolean administrator;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(String email, PasswordHash password, Instant createdAt) {
        this.email = email.strip();
        this.emailKey = key(email);
        this.password = password.stored();
        this.createdAt = createdAt;
    }

    /** The form in which addresses are compared: two spellings of one mailbox give one account. */
    static String key(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public boolean administrator() {
        return administrator;
    }

    PasswordHash password() {
        return new PasswordHash(password);
    }

    void changePassword(PasswordHash changed) {
        this.password = changed.stored();
    }

    void makeAdministrator() {
        this.administrator = true;
    }
}
