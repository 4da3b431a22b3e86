package org.parley.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That an account belongs to the secretariat of a consultation. */
@Entity
@IdClass(Appointment.Key.class)
@NamedQuery(name = "Appointment.of", query = "select a.consultation from Appointment a where a.accountId = :account")
@NamedQuery(
        name = "Appointment.emails",
        query = "select c.email from Appointment a, Account c"
                + " where a.consultation = :consultation and c.id = a.accountId order by c.email")
class Appointment {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    private String consultation;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(long accountId, String consultation, Instant appointedAt) {
        this.accountId = accountId;
        this.consultation = consultation;
        this.appointedAt = appointedAt;
    }

    /** Identity of an appointment, as Jakarta Persistence asks for it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long accountId;
        private String consultation = "";

        Key() {}

        Key(long accountId, String consultation) {
            this.accountId = accountId;
            this.consultation = consultation;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.accountId == accountId && key.consultation.equals(consultation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, consultation);
        }
    }
}
