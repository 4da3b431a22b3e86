package org.parley.amendment;

import java.util.ArrayList;
import java.util.List;
import org.parley.amendment.Run.Fate;

/**
 * Makes a difference easy to read: changes that only blanks or punctuation hold apart become one change, in which what
 * was removed comes first.
 */
final class Joining {

    private final List<Run> joined = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Joining() {}

    static List<Run> joined(List<Run> runs) {
        var joining = new Joining();
        runs.forEach(joining::take);
        joining.endChange();
        joining.endKept();
        return joining.joined;
    }

    /** A kept run waits after an open change until the next run tells whether it only holds two changes apart. */
    private void take(Run run) {
        switch (run.fate()) {
            case KEPT -> kept.append(run.text());
            case REMOVED -> change(removed, run);
            case ADDED -> change(added, run);
        }
    }

    private void change(StringBuilder side, Run run) {
        if (!kept.isEmpty()) {
            if (isChanging() && Blanks.isFiller(kept.toString())) {
                removed.append(kept);
                added.append(kept);
                kept.setLength(0);
            } else {
                endChange();
                endKept();
            }
        }
        side.append(run.text());
    }

    private boolean isChanging() {
        return !removed.isEmpty() && !added.isEmpty();
    }

    private void endChange() {
        flush(Fate.REMOVED, removed);
        flush(Fate.ADDED, added);
    }

    private void endKept() {
        flush(Fate.KEPT, kept);
    }

    private void flush(Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            joined.add(new Run(fate, text.toString()));
            text.setLength(0);
        }
    }
}
