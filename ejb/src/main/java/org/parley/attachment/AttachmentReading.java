package org.parley.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;

/** Reads files before anything is stored, outside of any transaction, since it can take seconds. */
@ApplicationScoped
public class AttachmentReading {
    @Inject
    FileCleaning cleaning;

    @Inject
    Attachments attachments;

    /**
     * Cleans files.
     *
     * @throws Invalid for the field {@code files}, naming every file that is not taken and why
     * @throws org.parley.kernel.Busy if others kept the server too busy to read files
     */
    @Permitted(Right.SIGNED_IN)
    public List<CleanFile> clean(List<SentFile> sent) {
        if (sent.isEmpty()) {
            return List.of();
        }
        AttachmentRoom.refuseBeyond(
                sent.size(),
                sent.stream().mapToLong(file -> file.content().length).sum());
        attachments.refuseBeyondToday(
                sent.stream().mapToLong(file -> file.content().length).sum());
        var clean = new ArrayList<CleanFile>();
        var faults = new ArrayList<Fault>();
        for (var file : sent) {
            clean(file, clean, faults);
            if (faults.stream().anyMatch(fault -> fault.rule().equals("attachment-too-slow"))) {
                break;
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return clean;
    }

    private void clean(SentFile file, List<CleanFile> clean, List<Fault> faults) {
        try {
            clean.add(cleaning.clean(file));
        } catch (FileRefused.Unreadable unreadable) {
            var name = FileName.shown(file.name());
            faults.add(unreadable.reason().fault(name.isEmpty() ? "?" : name));
        }
    }
}
