package org.parley.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reason that is written often, kept for the secretariat of one consultation. */
@Entity
@Table(name = "reason_template")
public class ReasonTemplate {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 100;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int place;
    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private String text;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected ReasonTemplate() {}

    @SuppressWarnings("NullAway.Init")
    ReasonTemplate(long consultation, int place, NewTemplate.Checked content) {
        this.consultationId = consultation;
        this.place = place;
        write(content);
    }

    final void write(NewTemplate.Checked content) {
        this.name = content.name();
        this.decision = content.decision().orElse(null);
        this.text = content.text();
    }

    void moveTo(int another) {
        this.place = another;
    }

    public Long id() {
        return id;
    }

    /** Order among the templates of the consultation, from 1; the first nine have a key. */
    public int place() {
        return place;
    }

    public String name() {
        return name;
    }

    /** The decision that goes with it, if there is one. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /** The reason, with {@code {paragraph}} and {@code {comment}} in the place of numbers. */
    public String text() {
        return text;
    }

    /** Grows with every change; what a form was filled from. */
    public int version() {
        return version;
    }
}
