package org.parley.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stakeholder.Organisation;
import org.parley.stakeholder.StakeholderGroup;

/** An organisation that the secretariat invited; it need not be on the server. */
@Entity
@Table(name = "invited_organisation")
public class InvitedOrganisation {
    @Id
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "group_code")
    private StakeholderGroup group;

    private @Nullable String country;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected InvitedOrganisation() {}

    @SuppressWarnings("NullAway.Init")
    InvitedOrganisation(long consultation, InvitedLine line, long by, Instant at) {
        this.consultationId = consultation;
        this.name = line.name();
        this.nameKey = Organisation.key(line.name());
        this.group = line.group();
        this.country = line.country().orElse(null);
        this.addedBy = by;
        this.addedAt = at;
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    public String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    public StakeholderGroup group() {
        return group;
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    long addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
