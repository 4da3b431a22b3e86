package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.submission.Submissions;

/** The steps of a job, each a transaction of its own, so that what is taken stays taken and progress can be seen. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class IntakeBatches {
    @Inject
    IntakeStore store;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /**
     * A job that can run, with what it has done before.
     *
     * @param report on the rows seen before the server was stopped; empty at the first run
     */
    record OpenJob(long id, boolean dryRun, TableFile file, IntakeReport report) {}

    /** The job with its table, unless it is finished. */
    Optional<OpenJob> open(long id) {
        return store.job(id).filter(job -> !job.isFinished()).flatMap(job -> store.content(job)
                .map(content -> new TableFile(job.fileName(), content, job.mapping()))
                .map(file -> new OpenJob(id, job.dryRun(), file, job.report())));
    }

    void begin(long id, int rows) {
        job(id).run(rows);
    }

    /**
     * Takes the next rows, and keeps what became of them.
     *
     * @param seen what makes each earlier row of the table the same; grows
     */
    void take(OpenJob job, List<IntakeRow> rows, IntakeReport report, Set<String> seen) {
        var kept = job(job.id());
        var consultation = store.lockedConsultation(kept).slug();
        var known = submissions.known(consultation, identities(rows));
        for (var row : rows) {
            switch (row) {
                case IntakeRow.Refused refused -> report.addRefused(refused);
                case IntakeRow.Usable usable -> {
                    var identity = usable.submission().identity();
                    if (!seen.add(identity) || known.contains(identity)) {
                        report.addRepeated();
                    } else {
                        if (!job.dryRun()) {
                            submissions.take(consultation, usable.submission().imported());
                        }
                        report.addTaken(usable);
                    }
                }
            }
        }
        kept.keep(report);
    }

    /** Ends a job; the table is kept only where it was checked and may be taken. */
    void done(long id, IntakeReport report) {
        var job = job(id);
        job.keep(report);
        job.end(IntakeJob.State.DONE, clock.instant());
        if (!job.dryRun()) {
            store.dropContent(job);
        }
    }

    /** Ends a job that broke; what it took until then stands, and the table is kept to be read again. */
    void failed(long id) {
        job(id).end(IntakeJob.State.FAILED, clock.instant());
    }

    private IntakeJob job(long id) {
        return store.job(id).orElseThrow(() -> new IllegalStateException("job " + id + " is gone"));
    }

    private static Set<String> identities(List<IntakeRow> rows) {
        Set<String> identities = new HashSet<>();
        for (var row : rows) {
            if (row instanceof IntakeRow.Usable usable) {
                identities.add(usable.submission().identity());
            }
        }
        return identities;
    }
}
