package org.parley.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;

/** Keeping the files of a contribution and giving them out. To whom a contribution belongs, its own feature knows. */
@ApplicationScoped
@Transactional
public class Attachments {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    AttachmentStore store;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds files to a submission after those that it has.
     *
     * @throws Invalid for the field {@code files} if they are too many or too large together
     */
    @Permitted(Right.SIGNED_IN)
    public List<Attachment> add(long submission, List<CleanFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        store.lock(submission);
        var present = store.of(submission);
        AttachmentRoom.refuseBeyond(
                present.size() + files.size(),
                present.stream().mapToLong(Attachment::size).sum() + bytes(files));
        refuseBeyondToday(bytes(files));
        var place = present.isEmpty() ? 1 : present.getLast().place() + 1;
        for (var file : files) {
            var attachment = new Attachment(submission, place++, file, caller.id(), clock.instant());
            store.add(attachment, file);
            outbox.changed("attachment", attachment.id());
        }
        return store.of(submission).subList(present.size(), present.size() + files.size());
    }

    private static long bytes(List<CleanFile> files) {
        return files.stream().mapToLong(file -> file.content().length).sum();
    }

    /**
     * Checks what the caller may still attach.
     *
     * @throws Invalid for the field {@code files} if it would be more than a person may attach within a day
     */
    @Permitted(Right.SIGNED_IN)
    public void refuseBeyondToday(long bytes) {
        long before = store.attached(caller.id(), clock.instant().minus(DAY));
        if (before + bytes > AttachmentLimits.LARGEST_DAY) {
            throw new Invalid(
                    "files",
                    "attachments-of-day",
                    Map.of("megabytes", AttachmentLimits.LARGEST_DAY / AttachmentLimits.MEGABYTE));
        }
    }

    /** The files of a submission in their order. */
    @Permitted(Right.ANYONE)
    public List<Attachment> of(long submission) {
        return store.of(submission);
    }

    /**
     * One file of a submission.
     *
     * @throws NotFound if the submission has no such file
     */
    @Permitted(Right.ANYONE)
    public Attachment placed(long submission, int place) {
        return store.placed(submission, place).orElseThrow(() -> new NotFound("attachment", place));
    }

    /** The bytes of a file. */
    @Permitted(Right.ANYONE)
    public byte[] content(Attachment attachment) {
        return store.content(attachment);
    }
}
