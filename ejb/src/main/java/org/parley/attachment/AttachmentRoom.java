package org.parley.attachment;

import java.util.Map;
import org.parley.kernel.Invalid;

/** How many and how large files one submission may have. */
final class AttachmentRoom {
    private AttachmentRoom() {}

    /**
     * Checks the files of one submission.
     *
     * @throws Invalid for the field {@code files}
     */
    static void refuseBeyond(int files, long bytes) {
        if (files > AttachmentLimits.MOST_FILES) {
            throw new Invalid(
                    "files", "attachments-too-many", Map.of("most", AttachmentLimits.MOST_FILES, "count", files));
        }
        if (bytes > AttachmentLimits.LARGEST_TOTAL) {
            throw new Invalid(
                    "files",
                    "attachments-too-large",
                    Map.of("megabytes", AttachmentLimits.LARGEST_TOTAL / AttachmentLimits.MEGABYTE));
        }
    }
}
