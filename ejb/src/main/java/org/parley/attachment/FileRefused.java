package org.parley.attachment;

import java.util.HashMap;
import java.util.Map;
import org.parley.kernel.Fault;
import org.parley.kernel.LimitedProgram;

/** Why a file is not taken. */
enum FileRefused {
    UNKNOWN("attachment-unknown", "", 0),
    EMPTY("attachment-empty", "", 0),
    TOO_LARGE("attachment-too-large", "megabytes", AttachmentLimits.LARGEST_FILE / AttachmentLimits.MEGABYTE),
    ENCRYPTED("attachment-encrypted", "", 0),
    MACROS("attachment-macros", "", 0),
    BROKEN("attachment-broken", "", 0),
    BLOWS_UP("attachment-blows-up", "megabytes", AttachmentLimits.LARGEST_CONTENT / AttachmentLimits.MEGABYTE),
    TOO_MANY_PIXELS("attachment-too-many-pixels", "megapixels", AttachmentLimits.MOST_PIXELS / 1_000_000),
    TOO_SLOW("attachment-too-slow", "seconds", LimitedProgram.MOST_SECONDS),
    TOO_DEMANDING("attachment-too-demanding", "megabytes", LimitedProgram.MEGABYTES);

    private final String rule;
    private final String measure;
    private final int limit;

    /** @param measure name of the limit in the message, or empty */
    FileRefused(String rule, String measure, int limit) {
        this.rule = rule;
        this.measure = measure;
        this.limit = limit;
    }

    /** What is wrong with the file of this name. */
    Fault fault(String name) {
        Map<String, Object> details = new HashMap<>(Map.of("name", name));
        if (!measure.isEmpty()) {
            details.put(measure, limit);
        }
        return new Fault("files", rule, details);
    }

    /** Ends the reading of a file. */
    Unreadable unreadable() {
        return new Unreadable(this);
    }

    /** A file is not taken. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final FileRefused reason;

        Unreadable(FileRefused reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        FileRefused reason() {
            return reason;
        }
    }
}
