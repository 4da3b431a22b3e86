package org.parley.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet in front of a paragraph, in the forms usual in policy texts of any script.
 *
 * @param number ASCII digits and dots for a number, the letter with its brackets for a letter, empty for a bullet
 * @param rest the text behind the label
 */
record Label(Sort sort, String number, String rest) {

    /** Whether a label counts paragraphs of the document or items within one. */
    enum Sort {
        NUMBER,
        LETTER,
        BULLET
    }

    private static final String NO_BLANKS =
            "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsArabic}\\p{IsHebrew}\\p{IsThai}])";
    private static final String HAN_NUMBER = "[〇零一二三四五六七八九十百千]";
    private static final String DOTTED = "\\p{Nd}{1,4}(?:[.．]\\p{Nd}{1,3}){0,4}";

    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(" + DOTTED + ")\\.?[.．):：)）º°](?:\\s+|" + NO_BLANKS + ")(.*)", Pattern.DOTALL),
            Pattern.compile("(" + DOTTED + ")[、．）]\\s*(.*)", Pattern.DOTALL),
            Pattern.compile("(\\p{Nd}{1,3}(?:[.．]\\p{Nd}{1,3}){1,4})\\s+((?=[\\p{Lu}\\p{Lo}«“\"(]).*)", Pattern.DOTALL),
            Pattern.compile("[(（](\\p{Nd}{1,4})[)）]\\s*(.*)", Pattern.DOTALL),
            Pattern.compile("[¶§]\\s*(" + DOTTED + ")[.)]?\\s+(.*)", Pattern.DOTALL),
            Pattern.compile("第((?:" + HAN_NUMBER + "|\\p{Nd}){1,7})[条條款項项][、：:.．\\s]*(.*)", Pattern.DOTALL),
            Pattern.compile("(" + HAN_NUMBER + "{1,5})、\\s*(.*)", Pattern.DOTALL),
            Pattern.compile("(\\p{Nd}{1,3})\\s?[-–—ـ]\\s*((?=[\\p{IsArabic}\\p{IsHebrew}]).*)", Pattern.DOTALL));

    private static final Pattern LETTER = Pattern.compile(
            "([(（](?:\\p{L}\\p{M}*|[ivxl]{1,6}|(\\p{Ll})\\2|" + HAN_NUMBER
                    + "{1,3})[)）]|(?:\\p{L}\\p{M}*|[ivxl]{1,6})[)）])\\s+(.*)",
            Pattern.DOTALL);

    private static final Pattern HAN_LETTER =
            Pattern.compile("([(（]" + HAN_NUMBER + "{1,3}[)）])()\\s*(.*)", Pattern.DOTALL);

    private static final Pattern BULLET = Pattern.compile("[-*+•‣◦▪●○■□–—·∙►➢✓⁃]\\s+(.*)", Pattern.DOTALL);

    /** The label at the start of a text, if there is one with text behind it. */
    static Optional<Label> of(String text) {
        return NUMBERS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(found -> found.matches())
                .map(found -> new Label(Sort.NUMBER, Digits.ascii(found.group(1)), found.group(2)))
                .findFirst()
                .or(() -> letter(LETTER, text))
                .or(() -> letter(HAN_LETTER, text))
                .or(() -> bullet(text))
                .filter(label -> !label.rest.isBlank());
    }

    private static Optional<Label> letter(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(new Label(Sort.LETTER, found.group(1), found.group(3))) : Optional.empty();
    }

    private static Optional<Label> bullet(String text) {
        var found = BULLET.matcher(text);
        return found.matches() ? Optional.of(new Label(Sort.BULLET, "", found.group(1))) : Optional.empty();
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /** Whether this label comes right after another number, as 13 after 12. */
    boolean follows(String before) {
        return isNumber() && Digits.isNext(before, number);
    }

    /** The text as an item of a Markdown list. */
    String asItem() {
        return switch (sort) {
            case NUMBER -> number + ". " + rest;
            case LETTER -> "- " + number + " " + rest;
            case BULLET -> "- " + rest;
        };
    }
}
