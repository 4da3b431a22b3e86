package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.access.Caller;

/** Reads the table of one job from its beginning, or from where the server was stopped, to its end. */
@ApplicationScoped
class IntakeRun {
    private static final Logger LOGGER = System.getLogger(IntakeRun.class.getName());

    /** Rows of one transaction. */
    private static final int BATCH = 50;

    @Inject
    IntakeBatches batches;

    @Inject
    CountryNames countries;

    @Inject
    GroupNames groups;

    @Inject
    Caller caller;

    /** Runs a job unless it is finished, with the rights of the server; marks it as failed where it breaks. */
    @ActivateRequestContext
    void run(long id) {
        caller.isOperator();
        batches.open(id).ifPresent(this::runToTheEnd);
    }

    private void runToTheEnd(IntakeBatches.OpenJob job) {
        try {
            batches.begin(job.id(), rows(job.file()));
            read(job);
            batches.done(job.id(), job.report());
            LOGGER.log(
                    Level.INFO,
                    "Import {0} is done: {1} rows seen",
                    job.id(),
                    job.report().total());
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.ERROR, "Import " + job.id() + " failed", e);
            batches.failed(job.id());
        }
    }

    /** Rows of the table; one that cannot be read to its end counts. */
    private static int rows(TableFile file) throws IOException {
        try (var table = SubmissionTable.open(file.source())) {
            var rows = 0;
            for (; table.hasNext(); table.next()) {
                rows++;
            }
            return rows + (table.broken().isPresent() ? 1 : 0);
        }
    }

    private void read(IntakeBatches.OpenJob job) throws IOException {
        try (var table = SubmissionTable.open(job.file().source())) {
            var reader =
                    new RowReader(ColumnMapping.of(table.header(), job.file().mapping()), countries, groups);
            var seen = new HashSet<String>();
            skip(table, reader, job.report().total(), seen);
            while (table.hasNext()) {
                batches.take(job, next(table, reader), job.report(), seen);
            }
            table.broken().filter(fault -> isNew(job.report(), fault)).ifPresent(job.report()::addBreak);
        }
    }

    private static void skip(SubmissionTable table, RowReader reader, long rows, Set<String> seen) {
        for (long row = 0; row < rows && table.hasNext(); row++) {
            if (reader.read(table.next()) instanceof IntakeRow.Usable usable) {
                seen.add(usable.submission().identity());
            }
        }
    }

    private static List<IntakeRow> next(SubmissionTable table, RowReader reader) {
        List<IntakeRow> rows = new ArrayList<>();
        while (rows.size() < BATCH && table.hasNext()) {
            rows.add(reader.read(table.next()));
        }
        return rows;
    }

    private static boolean isNew(IntakeReport report, RowFault fault) {
        return !report.faults().contains(fault);
    }
}
