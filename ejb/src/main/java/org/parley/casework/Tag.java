package org.parley.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Map;
import org.parley.kernel.Conflict;

/** An entry of the code book of a consultation, by which the secretariat finds comments again. */
@Entity
@NamedQuery(
        name = "Tag.of",
        query = "select t from Tag t where t.consultationId = :consultation order by lower(t.name), t.id")
@NamedQuery(name = "Tag.one", query = "select t from Tag t where t.id = :id and t.consultationId = :consultation")
public class Tag {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private String code;
    private String name;
    private String definition;
    private String example;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    @SuppressWarnings("NullAway.Init")
    Tag(long consultation, String code, NewTag content) {
        this.consultationId = consultation;
        this.code = code;
        this.name = content.name();
        this.definition = content.definition();
        this.example = content.example();
    }

    void change(NewTag content) {
        this.name = content.name();
        this.definition = content.definition();
        this.example = content.example();
    }

    /** @throws Conflict if somebody changed it since that version */
    void refuseUnlessAt(int seen) {
        if (version != seen) {
            throw new Conflict("stale", Map.of("found", version, "sent", seen));
        }
    }

    boolean says(NewTag content) {
        return definition.equals(content.definition()) && example.equals(content.example());
    }

    public Long id() {
        return id;
    }

    /** How it is written in addresses; it never changes. */
    public String code() {
        return code;
    }

    /** Unlike that of any other tag of the consultation, whatever its case. */
    public String name() {
        return name;
    }

    /** When it is put on a comment and when not; may be empty. */
    public String definition() {
        return definition;
    }

    /** Words of a comment to which it fits; may be empty. */
    public String example() {
        return example;
    }

    /** What a form was filled from. */
    public int version() {
        return version;
    }
}
