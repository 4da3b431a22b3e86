package org.parley.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stakeholder.Organisation;
import org.parley.stakeholder.StakeholderGroup;

/** That a group, or one organisation of it, may read the positions of the group until a moment. */
@Entity
@Table(name = "reading_access")
@NamedQuery(
        name = "ReadingAccess.of",
        query = "select a from ReadingAccess a left join fetch a.organisation"
                + " where a.consultationId = :consultation and a.endedAt is null order by a.group, a.id")
public class ReadingAccess {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "group_code")
    private StakeholderGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    @Column(name = "granted_by")
    private long grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected ReadingAccess() {}

    @SuppressWarnings("NullAway.Init")
    ReadingAccess(
            long consultation,
            StakeholderGroup group,
            Optional<Organisation> organisation,
            long by,
            Instant at,
            Instant until) {
        this.consultationId = consultation;
        this.group = group;
        this.organisation = organisation.orElse(null);
        this.grantedBy = by;
        this.grantedAt = at;
        this.endsAt = until;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void lastUntil(Instant moment) {
        endsAt = moment;
    }

    public Long id() {
        return id;
    }

    long consultation() {
        return consultationId;
    }

    public StakeholderGroup group() {
        return group;
    }

    /** The only organisation that may read; absent if all of the group may who took part. */
    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    long grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** The last moment of the access. */
    public Instant endsAt() {
        return endsAt;
    }

    /** Whether it can still be used. */
    public boolean lasts(Instant now) {
        return endedAt == null && !now.isAfter(endsAt);
    }
}
