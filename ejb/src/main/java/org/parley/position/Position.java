package org.parley.position;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.stakeholder.StakeholderGroup;

/** What one stakeholder group holds on one paragraph. */
@Entity
@NamedQuery(
        name = "Position.of",
        query = "select distinct p from Position p left join fetch p.quotations q left join fetch q.comment"
                + " where p.consultationId = :consultation")
@NamedQuery(
        name = "Position.ofGroup",
        query = "select distinct p from Position p left join fetch p.quotations q left join fetch q.comment"
                + " where p.consultationId = :consultation and p.group = :group")
@NamedQuery(
        name = "Position.on",
        query = "select distinct p from Position p left join fetch p.quotations q left join fetch q.comment"
                + " where p.consultationId = :consultation and p.paragraphId in"
                + " (select g.id from Paragraph g where g.lineage = :lineage)")
public class Position {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "paragraph_id")
    private long paragraphId;

    @Column(name = "group_code")
    private StakeholderGroup group;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String summary;
    private String disagreement;

    @OneToMany(mappedBy = "position", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Quotation> quotations = new ArrayList<>();

    @Column(name = "updated_by")
    private long updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    @SuppressWarnings("NullAway.Init")
    Position(long consultation, long paragraph, StakeholderGroup group) {
        this.consultationId = consultation;
        this.paragraphId = paragraph;
        this.group = group;
    }

    /** Writes the position anew. That the consultation allows it, the use case has checked. */
    void write(CheckedPosition content, long by, Instant at) {
        this.stance = content.stance();
        this.summary = content.summary();
        this.disagreement = content.disagreement();
        this.updatedBy = by;
        this.updatedAt = at;
        quotations.clear();
        content.quotations().forEach(words -> quotations.add(new Quotation(this, quotations.size() + 1, words)));
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** The paragraph, in the version that was the newest when the position was first written. */
    public long paragraph() {
        return paragraphId;
    }

    public StakeholderGroup group() {
        return group;
    }

    public Stance stance() {
        return stance;
    }

    /** What the group holds, Markdown. */
    public String summary() {
        return summary;
    }

    /** What the group does not agree on, Markdown; may be empty. */
    public String disagreement() {
        return disagreement;
    }

    /** In the order in which they are shown; a query that fetches them along with positions gives them in none. */
    public List<Quotation> quotations() {
        return quotations.stream()
                .sorted(Comparator.comparing(Quotation::place))
                .toList();
    }

    /** Quotations whose comment was edited or withdrawn since. */
    public List<Quotation> toLookAt() {
        return quotations().stream().filter(Quotation::toLookAt).toList();
    }

    /** Whether the members of the group do not agree with each other. */
    public boolean disagreed() {
        return stance == Stance.DIVIDED || !disagreement.isBlank();
    }

    /** Account of the secretary who wrote it last. */
    public long updatedBy() {
        return updatedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Grows with every change, from 1; what a form was filled from. */
    public int version() {
        return version;
    }
}
