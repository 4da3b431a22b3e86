package org.parley.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A way of narrowing the list that somebody gave a name, for themselves or for the whole secretariat. */
@Entity
@Table(name = "saved_view")
@NamedQuery(
        name = "SavedView.shown",
        query = "select v from SavedView v where v.consultationId = :consultation"
                + " and (v.ownerId = :account or v.shared = true) order by v.id")
public class SavedView {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Most characters of a narrowing. */
    static final int LONGEST_NARROWING = 4_000;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "owner_id")
    private long ownerId;

    private String name;

    private String narrowing;

    private boolean shared;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    @SuppressWarnings("NullAway.Init")
    SavedView(long consultation, long owner, String name, String narrowing, boolean shared, Instant now) {
        this.consultationId = consultation;
        this.ownerId = owner;
        this.name = name;
        this.narrowing = narrowing;
        this.shared = shared;
        this.createdAt = now;
    }

    void change(String newName, boolean withAll) {
        this.name = newName;
        this.shared = withAll;
    }

    public long id() {
        return id;
    }

    long consultation() {
        return consultationId;
    }

    /** Account of the person who made it and alone may change it. */
    public long owner() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    /** The query of the address, without {@code ?}. */
    public String narrowing() {
        return narrowing;
    }

    /** Whether the whole secretariat sees it. */
    public boolean shared() {
        return shared;
    }

    /** Grows with every change, from 1. */
    public int version() {
        return version;
    }
}
