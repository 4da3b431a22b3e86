package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.Digest;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;

/** Reading tables into a consultation, in the background, and seeing how far that is. */
@ApplicationScoped
@Transactional
public class Intakes {
    @Inject
    IntakeStore store;

    @Inject
    Consultations consultations;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Event<IntakeStarted> started;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Starts to read a table.
     *
     * @param dryRun whether to check only, and store nothing
     * @param key idempotency key of the client; blank for none
     * @return the job, which runs after this call; the same again for the same key
     * @throws Invalid if no row of the table can be read: no header, or columns that do not tell enough
     * @throws WrongPhase if the consultation is archived
     */
    @Permitted(Right.SECRETARIAT)
    public IntakeJob start(Slug slug, TableFile file, boolean dryRun, String key) {
        var digest = Digest.of(slug.value(), file.digest(), String.valueOf(dryRun));
        return once(slug, key, digest, consultation -> begin(consultation, file, dryRun));
    }

    private IntakeJob once(Slug slug, String key, String digest, Function<Consultation, IntakeJob> work) {
        var consultation = consultations.consultation(slug);
        if (consultation.phase() == Phase.ARCHIVED) {
            throw new WrongPhase(consultation.phase().code(), "before " + Phase.ARCHIVED.code());
        }
        if (!caller.signedIn()) {
            return work.apply(consultation);
        }
        var id = acknowledgements.once(
                caller.id(),
                key,
                digest,
                () -> String.valueOf(work.apply(consultation).id()));
        return job(slug, Long.parseLong(id));
    }

    private IntakeJob begin(Consultation consultation, TableFile file, boolean dryRun) {
        file.check();
        preview(file);
        var by = caller.account().map(account -> account.id());
        var job = new IntakeJob(consultation.id(), by, file, dryRun, clock.instant());
        store.dropCheckedTables(consultation.id());
        store.add(job, file.content());
        started.fire(new IntakeStarted(job.id()));
        return job;
    }

    /**
     * Reads the table of an earlier job again, for example in earnest after it was checked; the same wish twice is one job.
     *
     * @throws Conflict if the table is no longer kept
     */
    @Permitted(Right.SECRETARIAT)
    public IntakeJob again(Slug slug, long id, String mapping, boolean dryRun) {
        var wish = Digest.of(mapping, String.valueOf(dryRun));
        return once(slug, "import-" + id + "-" + wish, wish, consultation -> {
            var job = job(slug, id);
            return begin(consultation, new TableFile(job.fileName(), content(job), mapping), dryRun);
        });
    }

    /**
     * A job by its identity.
     *
     * @throws NotFound if the consultation has no such job
     */
    @Permitted(Right.SECRETARIAT)
    public IntakeJob job(Slug slug, long id) {
        var consultation = consultations.consultation(slug);
        return store.job(consultation.id(), id).orElseThrow(() -> new NotFound("import", id));
    }

    /** The latest jobs of a consultation, newest first. */
    @Permitted(Right.SECRETARIAT)
    public List<IntakeJob> recent(Slug slug) {
        return store.recent(consultations.consultation(slug).id());
    }

    /** How the columns of the table of a job are mapped, and its first rows; nothing once the table is not kept. */
    @Permitted(Right.SECRETARIAT)
    public Optional<TablePreview> preview(Slug slug, long id) {
        var job = job(slug, id);
        return store.content(job).map(content -> preview(new TableFile(job.fileName(), content, job.mapping())));
    }

    private byte[] content(IntakeJob job) {
        return store.content(job).orElseThrow(() -> new Conflict("table-gone", Map.of("import", job.id())));
    }

    private static TablePreview preview(TableFile file) {
        try {
            return TablePreview.of(file);
        } catch (UnusableTable unusable) {
            var field = unusable.isMapping() ? "map" : "file";
            throw new Invalid(
                    field,
                    unusable.reason().rule(),
                    Map.copyOf(unusable.reason().details()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
