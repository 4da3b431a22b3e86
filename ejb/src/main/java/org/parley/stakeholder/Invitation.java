package org.parley.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code by which a lead brings colleagues in: whoever enters it gets a mandate without asking. It ends by a day, after
 * a number of uses, or when a lead takes it back. The code itself is shown once and stored nowhere.
 */
@Entity
@Table(name = "organisation_invitation")
public class Invitation {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "made_by")
    private @Nullable Long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "uses_left")
    private int usesLeft;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init")
    Invitation(long organisation, InvitationCode code, long madeBy, Instant madeAt, Instant expiresAt, int uses) {
        this.organisationId = organisation;
        this.codeDigest = code.digest();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
        this.usesLeft = uses;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public long organisation() {
        return organisationId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** How many colleagues it still brings in. */
    public int usesLeft() {
        return usesLeft;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    /** Whether it can be used now. */
    public boolean usable(Instant now) {
        return revokedAt == null && usesLeft > 0 && expiresAt.isAfter(now);
    }
}
