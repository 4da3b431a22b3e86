package org.parley.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one table into one consultation: waits, runs, and is done or has failed. The bytes of the table stand
 * beside it until they are no longer needed.
 */
@Entity
@Table(name = "intake_job")
@NamedQuery(
        name = "IntakeJob.recent",
        query = "select j from IntakeJob j where j.consultationId = :consultation order by j.id desc")
@NamedQuery(
        name = "IntakeJob.unfinished",
        query = "select j.id from IntakeJob j where j.state in (org.parley.intake.IntakeJob.State.WAITING,"
                + " org.parley.intake.IntakeJob.State.RUNNING) order by j.id")
public class IntakeJob {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "started_by")
    private @Nullable Long startedBy;

    @Column(name = "file_name")
    private String fileName;

    private String mapping;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private State state;

    private int total;
    private int taken;
    private int repeated;
    private int refused;
    private String report;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Something broke that is not the table's fault; what was taken until then stands. */
        FAILED;

        /** The word for this state in the API: a job that waits is running to whoever asked for it. */
        public String code() {
            return this == WAITING ? RUNNING.code() : name().toLowerCase(Locale.ROOT);
        }
    }

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected IntakeJob() {}

    @SuppressWarnings("NullAway.Init")
    IntakeJob(long consultation, Optional<Long> startedBy, TableFile file, boolean dryRun, Instant now) {
        this.consultationId = consultation;
        this.startedBy = startedBy.orElse(null);
        this.fileName = file.name();
        this.mapping = file.mapping();
        this.dryRun = dryRun;
        this.state = State.WAITING;
        this.report = ReportDocument.write(new IntakeReport());
        this.createdAt = now;
    }

    /** Begins, or goes on after the server was stopped. */
    void run(int rows) {
        if (isFinished()) {
            throw new IllegalStateException("job " + id + " is " + state);
        }
        this.state = State.RUNNING;
        this.total = rows;
    }

    /** Keeps what became of the rows so far. */
    void keep(IntakeReport soFar) {
        this.taken = Math.toIntExact(soFar.taken());
        this.repeated = Math.toIntExact(soFar.repeated());
        this.refused = Math.toIntExact(soFar.refused());
        this.report = ReportDocument.write(soFar);
    }

    void end(State last, Instant now) {
        this.state = last;
        this.finishedAt = now;
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Account of who started it; absent for the operator of the machine. */
    public Optional<Long> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    public String fileName() {
        return fileName;
    }

    /** The mapping that was asked for, {@code column=field,...}; empty for the usual names. */
    public String mapping() {
        return mapping;
    }

    /** Whether rows are only checked, and nothing is stored. */
    public boolean dryRun() {
        return dryRun;
    }

    public State state() {
        return state;
    }

    public boolean isFinished() {
        return state == State.DONE || state == State.FAILED;
    }

    /** Rows of the table; 0 while it waits. */
    public int total() {
        return total;
    }

    /** Rows that were looked at. */
    public int seen() {
        return taken + repeated + refused;
    }

    public int taken() {
        return taken;
    }

    public int repeated() {
        return repeated;
    }

    public int refused() {
        return refused;
    }

    /** What became of the rows seen so far. */
    public IntakeReport report() {
        return ReportDocument.read(report);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
