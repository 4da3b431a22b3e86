package org.parley.publication;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.publication.ConsolidatedReport.Text;

/** How a text that somebody wrote is laid out: its language, direction, paragraphs and beginning. */
final class TextSetting {
    private static final int EXCERPT = 80;
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_NUMBER = 24;

    private TextSetting() {}

    /** BCP 47 tag of a text's language, or null where it is not known. */
    static @Nullable String language(Text text) {
        return text.language().getLanguage().isEmpty() ? null : text.language().toLanguageTag();
    }

    /** By language; where that is not known, by the first letter that has a direction. */
    static String direction(Text text) {
        return text.language().getLanguage().isEmpty() ? direction(text.content()) : direction(text.language());
    }

    static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }

    static String direction(String text) {
        return text.codePoints()
                .map(UCharacter::getDirection)
                .filter(d -> d == UCharacterDirection.LEFT_TO_RIGHT || isRightToLeft(d))
                .mapToObj(d -> isRightToLeft(d) ? "rtl" : "ltr")
                .findFirst()
                .orElse("ltr");
    }

    private static boolean isRightToLeft(int direction) {
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    /** Paragraphs of a text, each as its lines. */
    static List<List<String>> blocks(Text text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.content().lines().toList()) {
            if (line.isBlank()) {
                end(block, blocks);
                block = new ArrayList<>();
            } else {
                block.add(line.strip());
            }
        }
        end(block, blocks);
        return blocks;
    }

    /**
     * Lines of a paragraph that belong together.
     *
     * @param table whether they are the rows of a table, the first of which is its head
     */
    record Part(List<String> lines, boolean table) {
        Part {
            lines = List.copyOf(lines);
        }

        /** The cells of a row. */
        static List<String> cells(String row) {
            return List.of(row.split(" \\| ", -1));
        }
    }

    /** The parts of a paragraph: rows of a table, which plain text writes with strokes between cells, and other lines. */
    static List<Part> parts(List<String> block) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= block.size(); i++) {
            if (i == block.size() || columns(block.get(i)) != columns(block.get(start))) {
                var lines = block.subList(start, i);
                parts.add(new Part(lines, lines.size() > 1 && columns(lines.getFirst()) > 1));
                start = i;
            }
        }
        return parts;
    }

    private static int columns(String line) {
        return Part.cells(line).size();
    }

    private static void end(List<String> block, List<List<String>> blocks) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    /** The beginning of a text on one line, cut between words. */
    static String excerpt(Text text) {
        return beginning(text.content(), EXCERPT);
    }

    /** A name, which could be any text, without line breaks and cut where it stops being one. */
    static String name(String name) {
        return beginning(name, LONGEST_NAME);
    }

    /** A number, which could be any text, cut where it stops being one. */
    static String number(String number) {
        return beginning(number, LONGEST_NUMBER);
    }

    private static String beginning(String text, int characters) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= characters) {
            return line;
        }
        int end = line.offsetByCodePoints(0, characters);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + "…";
    }

    /** Whether a reader loses nothing that matters: at most one letter in five is missing from our faces. */
    static boolean isReadable(Text text) {
        PrintableCharacters printable = ReportFonts.characters();
        long letters = text.content().codePoints().filter(Character::isLetter).count();
        long missing = text.content()
                .codePoints()
                .filter(Character::isLetter)
                .filter(c -> !printable.contains(c))
                .count();
        return missing * 5 <= letters;
    }
}
