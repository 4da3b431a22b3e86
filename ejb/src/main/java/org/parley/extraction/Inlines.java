package org.parley.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.extraction.TrackedText.Run;
import org.parley.extraction.TrackedText.Style;

/** Writes words as Markdown that shows exactly these words: signs that would mean something get a backslash. */
final class Inlines {

    private static final Pattern BLANKS = Pattern.compile("[ \t\\r\\f]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *\n *");
    private static final Pattern BREAKS = Pattern.compile("\n{3,}");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\p{Alnum}{1,8}|\\p{Alpha}\\p{Alnum}{1,31});.*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s<>\"\\\\]{1,2000}");

    private Inlines() {}

    static String markdown(List<Run> runs) {
        var text = new StringBuilder();
        int i = 0;
        while (i < runs.size()) {
            Run first = runs.get(i);
            var words = new StringBuilder();
            for (; i < runs.size() && alike(first, runs.get(i)); i++) {
                words.append(runs.get(i).text());
            }
            append(text, words.toString(), first);
        }
        return tidied(text.toString());
    }

    private static boolean alike(Run one, Run other) {
        return one.style().equals(other.style()) && one.mark() == other.mark();
    }

    private static void append(StringBuilder text, String words, Run run) {
        if (run.mark()) {
            text.append(words);
            return;
        }
        String escaped = escaped(words, text);
        if (ADDRESS.matcher(run.style().address()).matches() && !words.isBlank() && !words.contains("\n")) {
            appendLink(text, words, escaped, run.style().address());
        } else {
            appendStyled(text, escaped, run.style());
        }
    }

    private static void appendLink(StringBuilder text, String words, String escaped, String address) {
        if (words.strip().equals(address)) {
            text.append(words);
        } else {
            String inner = escaped.strip().replace("[", "\\[").replace("]", "\\]");
            text.append(words.startsWith(" ") ? " " : "")
                    .append('[')
                    .append(inner)
                    .append("](<")
                    .append(address);
            text.append(">)").append(words.endsWith(" ") ? " " : "");
        }
    }

    /** Marks words only where the marks are sure to be read as such: around letters, and not beside other marks. */
    private static void appendStyled(StringBuilder text, String escaped, Style style) {
        String core = escaped.strip();
        String mark = (style.bold() ? "**" : "") + (style.italic() ? "*" : "");
        boolean sure = !mark.isEmpty()
                && !core.isEmpty()
                && !core.contains("\n")
                && Character.isLetterOrDigit(core.codePointAt(0))
                && Character.isLetterOrDigit(core.codePointBefore(core.length()))
                && (text.isEmpty() || text.charAt(text.length() - 1) != '*');
        if (sure) {
            int start = escaped.indexOf(core);
            text.append(escaped, 0, start).append(mark).append(core).append(mark);
            text.append(escaped, start + core.length(), escaped.length());
        } else {
            text.append(escaped);
        }
    }

    static String escaped(String words) {
        return tidied(escaped(words, ""));
    }

    private static String escaped(String words, CharSequence before) {
        var escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char previous = i > 0 ? words.charAt(i - 1) : before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
            char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
            if (isSign(words, i, previous, next)) {
                escaped.append('\\');
            }
            escaped.append(words.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean isSign(String words, int index, char previous, char next) {
        return switch (words.charAt(index)) {
            case '\\' -> isPunctuation(next);
            case '`' -> true;
            case '*' -> !(Character.isWhitespace(previous) && Character.isWhitespace(next)) || previous == '\n';
            case '_' -> !(Character.isLetterOrDigit((int) previous) && Character.isLetterOrDigit((int) next));
            case '[' -> next == '^';
            case '(', ':' -> previous == ']';
            case '#', '>', '=' -> previous == '\n';
            case '&' ->
                ENTITY.matcher(words)
                        .region(index, Math.min(words.length(), index + 40))
                        .matches();
            default -> false;
        };
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit((int) c);
    }

    private static String tidied(String text) {
        String blanks = BLANKS.matcher(text).replaceAll(" ");
        return BREAKS.matcher(AROUND_BREAK.matcher(blanks).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }
}
