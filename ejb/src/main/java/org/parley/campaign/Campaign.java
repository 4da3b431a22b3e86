package org.parley.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;

/** Near-identical comments of a consultation. Its number stays, however its members change. */
@Entity
public class Campaign {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 200;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int number;
    private String name = "";

    @Column(name = "representative_id", insertable = false, updatable = false)
    private @Nullable Long representativeId;

    @Column(name = "by_hand")
    private boolean byHand;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @Column(insertable = false, updatable = false)
    private int members;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    @SuppressWarnings("NullAway.Init")
    Campaign(long consultation, int number, boolean byHand, Instant createdAt) {
        this.consultationId = consultation;
        this.number = number;
        this.byHand = byHand;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Counted from 1 within the consultation. */
    public int number() {
        return number;
    }

    /** As the secretariat named it; empty if it did not. */
    public String name() {
        return name;
    }

    /** Identity of the member whose text stands for all. */
    public Optional<Long> representative() {
        return Optional.ofNullable(representativeId);
    }

    /** How many comments it has. */
    public int members() {
        return members;
    }

    /** Whether it came about by a decision of the secretariat. */
    public boolean byHand() {
        return byHand;
    }

    /** Identity of the campaign that its members were moved to. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Grows with every decision by hand, from 1; what a form was filled from. */
    public int version() {
        return version;
    }

    void name(String given) {
        name = given;
    }

    /** Its members are those of another from now on. */
    void mergeInto(Campaign other) {
        mergedInto = other.id;
    }

    void refuseUnlessAt(int sent) {
        if (mergedInto != null || version != sent) {
            throw new Conflict("stale", Map.of("found", version, "sent", sent));
        }
    }
}
