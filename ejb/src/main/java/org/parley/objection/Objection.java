package org.parley.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.position.Position;
import org.parley.stakeholder.Voice;

/** That somebody of a group does not find it in the summary of its position, and why. Its words are never changed. */
@Entity
@NamedQuery(
        name = "Objection.of",
        query = "select o from Objection o where o.consultationId = :consultation and o.takenBackAt is null"
                + " order by o.positionId, o.id")
@NamedQuery(
        name = "Objection.open",
        query = "select o from Objection o where o.positionId = :position and o.takenBackAt is null order by o.id")
public class Objection {
    static final int LONGEST_TEXT = 5_000;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "position_id")
    private long positionId;

    @Column(name = "position_version")
    private int positionVersion;

    private String text;

    @Embedded
    private Voice voice;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    @SuppressWarnings("NullAway.Init")
    Objection(Position position, String text, Voice voice, Instant now) {
        this.consultationId = position.consultation();
        this.positionId = position.id();
        this.positionVersion = position.version();
        this.text = text;
        this.voice = voice;
        this.statedAt = now;
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    /** Whether it was made in the same name. */
    boolean isOf(Voice other) {
        return voice.organisation().equals(other.organisation())
                && (voice.organisation().isPresent() || voice.author() == other.author());
    }

    public Long id() {
        return id;
    }

    long consultation() {
        return consultationId;
    }

    /** Identity of the position. */
    public long position() {
        return positionId;
    }

    /** Why, Markdown. */
    public String text() {
        return text;
    }

    public Voice voice() {
        return voice;
    }

    public Instant statedAt() {
        return statedAt;
    }

    boolean takenBack() {
        return takenBackAt != null;
    }

    /** Whether the position was written anew since, so that the objection may have been met. */
    public boolean answeredBy(Position position) {
        return position.version() > positionVersion;
    }
}
