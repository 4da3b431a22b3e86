package org.parley.extraction;

import java.util.Map;
import org.parley.kernel.Invalid;
import org.parley.kernel.LimitedProgram;

/** Why nothing can be read out of a file. */
enum Unreadable {
    ENCRYPTED("file-encrypted", 0),
    BROKEN("file-broken", 0),
    TOO_MANY_PAGES("file-too-many-pages", Limits.PAGES),
    TOO_MUCH_TEXT("file-too-much-text", Limits.CHARACTERS),
    TOO_LARGE_UNPACKED("file-too-large-unpacked", Limits.UNPACKED_MEGABYTES),
    TOO_DEEP("file-too-deep", Limits.DEPTH),
    WITH_ENTITIES("file-with-entities", 0),
    TOO_SLOW("file-too-slow", LimitedProgram.MOST_SECONDS),
    TOO_DEMANDING("file-too-demanding", LimitedProgram.MEGABYTES),
    WITHOUT_TEXT("file-without-text", 0);

    private final String rule;
    private final int most;

    Unreadable(String rule, int most) {
        this.rule = rule;
        this.most = most;
    }

    /** @param name of the file, which the message states */
    Invalid refusal(String name) {
        return new Invalid("file", rule, Map.of("name", name, "most", most));
    }
}
