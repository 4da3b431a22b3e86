package org.parley.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.StakeholderGroupColumn;

/** One process with a convener, stakeholder groups, phases and a deadline. */
@Entity
@NamedQuery(name = "Consultation.bySlug", query = "select c from Consultation c where c.slug = :slug")
public class Consultation {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    private String slug;
    private String title;
    private String convener;
    private String purpose;
    private String questions;
    private String language;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private @Nullable Instant deadline;
    private String zone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consultation_group", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "group_code")
    @Convert(converter = StakeholderGroupColumn.class)
    private Set<StakeholderGroup> groups = new HashSet<>();

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    @SuppressWarnings("NullAway.Init")
    Consultation(Slug slug, ConsultationTerms terms, Instant createdAt) {
        this.slug = slug.value();
        this.phase = Phase.DRAFT;
        this.createdAt = createdAt;
        revise(terms);
    }

    /** Changes what is asked of whom until when. The deadline may be moved while the consultation is open. */
    final void revise(ConsultationTerms terms) {
        if (phase != Phase.DRAFT && phase != Phase.OPEN) {
            throw new WrongPhase(phase.code(), Phase.OPEN.code());
        }
        this.title = terms.title();
        this.convener = terms.convener();
        this.purpose = terms.purpose();
        this.questions = terms.questions();
        this.language = terms.language();
        this.deadline = terms.deadline().map(ZonedDateTime::toInstant).orElse(null);
        this.zone = terms.zone().getId();
        this.groups = new HashSet<>(terms.groups());
    }

    /** Moves to the phase. What else must hold for it, the use case has checked. */
    void moveTo(Phase next, Instant now) {
        if (!phase.next().contains(next)) {
            throw new WrongPhase(phase.code(), "before " + next.code());
        }
        phase = next;
        if (next == Phase.OPEN && openedAt == null) {
            openedAt = now;
        }
        if (next == Phase.PUBLISHED) {
            publishedAt = now;
        }
    }

    /**
     * Makes sure that contributions are taken now.
     *
     * @throws WrongPhase unless the consultation is open
     * @throws DeadlinePassed after the deadline, which itself is still in time
     */
    public void refuseUnlessOpen(Instant now) {
        if (phase != Phase.OPEN) {
            throw new WrongPhase(phase.code(), Phase.OPEN.code());
        }
        if (deadline != null && now.isAfter(deadline)) {
            throw new DeadlinePassed(deadline.atZone(ZoneId.of(zone)));
        }
    }

    /** Whether contributions are taken now. */
    public boolean takesContributions(Instant now) {
        return phase == Phase.OPEN && (deadline == null || !now.isAfter(deadline));
    }

    public Long id() {
        return id;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public String title() {
        return title;
    }

    /** Who asks. */
    public String convener() {
        return convener;
    }

    /** Why, in Markdown. */
    public String purpose() {
        return purpose;
    }

    /** What is asked, in Markdown. */
    public String questions() {
        return questions;
    }

    /** Language (BCP 47) of title, purpose and questions. */
    public String language() {
        return language;
    }

    public Phase phase() {
        return phase;
    }

    /** Last moment for contributions, in the zone in which it was set. */
    public Optional<ZonedDateTime> deadline() {
        return Optional.ofNullable(deadline).map(moment -> moment.atZone(ZoneId.of(zone)));
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** The groups invited, in the order of the groups. */
    public Set<StakeholderGroup> groups() {
        return groups.isEmpty() ? EnumSet.noneOf(StakeholderGroup.class) : EnumSet.copyOf(groups);
    }

    /** Grows with every change; what a form was filled from. */
    public int version() {
        return version;
    }
}
