package org.parley.campaign;

import java.util.Arrays;
import java.util.List;

/**
 * What stands around a letter on lines of its own: a greeting above, and names, places or a closing below. Such lines are
 * short and do not end as sentences do. Not safe for several threads.
 */
final class Frame {
    /** What ends a sentence. */
    static final String ENDS = ".!?。！？؟।…៕။";
    /** What ends or divides a greeting or a name. */
    static final String PAUSES = ",،、，:：!！";
    /** Most words of a greeting, or of a line below the letter. */
    static final int LONGEST = 10;

    private static final int MOST_LINES_BELOW = 4;

    private final Words words;

    Frame(Words words) {
        this.words = words;
    }

    /** The letter without its frame; the frame is never more than a third of it. */
    String without(String text) {
        var lines = Arrays.asList(text.strip().split("\n"));
        int from = isGreeting(lines.getFirst()) ? 1 : 0;
        int end = lines.size();
        int below = 0;
        while (below < MOST_LINES_BELOW && end > from + 1 && isBelow(lines.get(end - 1))) {
            below += lines.get(end - 1).isBlank() ? 0 : 1;
            end--;
        }
        var core = join(lines.subList(Math.min(from, end), end));
        return words.read(core).count() * 3 >= words.read(text).count() * 2 ? core : text;
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    private boolean isGreeting(String line) {
        return isShort(line) && (endsWith(line, PAUSES) || !endsWith(line, ENDS));
    }

    private boolean isBelow(String line) {
        return isShort(line) && !endsWith(line, ENDS);
    }

    private boolean isShort(String line) {
        return words.read(line).count() <= LONGEST;
    }

    static boolean endsWith(String text, String marks) {
        var stripped = text.strip();
        return !stripped.isEmpty() && marks.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
