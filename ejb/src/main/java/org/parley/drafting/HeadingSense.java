package org.parley.drafting;

import java.util.regex.Pattern;

/** Tells by its looks whether a line of plain text is a heading. */
final class HeadingSense {

    /** Level of a heading whose rank shows in its form: a word such as chapter, a number, capitals. */
    static final int MARKED_LEVEL = 2;

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 110;
    private static final int LONGEST_SOLID = 30;
    private static final int LONGEST_MARKED = 160;

    private static final Pattern KEYWORD = Pattern.compile(
            "(?:part|title|chapter|section|article|annex|appendix|schedule|preamble"
                    + "|partie|titre|chapitre|section|article|annexe|préambule"
                    + "|teil|kapitel|abschnitt|artikel|anhang|anlage|präambel"
                    + "|parte|título|capítulo|sección|artículo|anexo|preámbulo|seção|artigo|capitolo|sezione|articolo|allegato"
                    + "|часть|раздел|глава|статья|приложение|преамбула"
                    + "|μέρος|κεφάλαιο|ενότητα|άρθρο|παράρτημα"
                    + "|الجزء|الباب|الفصل|القسم|المادة|المرفق|الملحق|الديباجة|ديباجة|مقدمة|خاتمة)"
                    + "(?=[\\s:.\\-–—]|$).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HAN_KEYWORD =
            Pattern.compile("(?:第[〇零一二三四五六七八九十百\\p{Nd}]{1,6}[编編章节節部篇]|附件|附录|附錄|序言|前言).*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}[.)]?\\s+\\S.*");

    private HeadingSense() {}

    /** Whether a line is marked as a heading by a word, a Roman number or capitals. */
    static boolean isMarked(String line) {
        if (line.length() > LONGEST_MARKED || Lines.endsSentence(line)) {
            return false;
        }
        return KEYWORD.matcher(line).matches()
                || HAN_KEYWORD.matcher(line).matches()
                || (ROMAN.matcher(line).matches() && isShort(line))
                || isCapitals(line);
    }

    private static boolean isCapitals(String line) {
        long letters = line.codePoints().filter(Character::isLetter).count();
        return letters > 2
                && line.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    /** Whether a line is short and does not end as a sentence does. */
    static boolean isShort(String line) {
        boolean solid = line.codePoints().limit(LONGEST).anyMatch(Character::isIdeographic);
        return line.length() <= (solid ? LONGEST_SOLID : LONGEST)
                && line.split("\\s+", MOST_WORDS + 2).length <= MOST_WORDS
                && !Lines.endsSentence(line);
    }

    /** Whether a short line also begins as a title does: with a capital or a letter of a script without capitals. */
    static boolean isTitle(String line) {
        return isShort(line)
                && line.codePoints().filter(Character::isLetter).limit(1).anyMatch(c -> !Character.isLowerCase(c));
    }

    /** The level that the number of a title shows: 2 for {@code 4}, 3 for {@code 4.1}. */
    static int levelOf(Label number) {
        return MARKED_LEVEL - 1 + Digits.parts(number.number()).size();
    }
}
