package org.parley.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.extraction.PdfLine;

/** Takes out what is printed on every page around the text: running heads and feet, page numbers; and tables of contents. */
final class RunningLines {

    private static final float MARGIN = 0.12f;
    private static final float SHARE_OF_PAGES = 0.4f;
    private static final int ENOUGH_PAGES = 3;
    private static final int GRID = 4;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-–—|/.]*(?:(?:page|seite|página|pagina|strana|стр\\.?|страница|σελίδα|صفحة|第|p\\.)\\s*)?"
                    + "(?:\\p{Nd}{1,4}|[ivxl]{1,7})(?:\\s*(?:/|of|von|de|di|sur|из|من|από)\\s*\\p{Nd}{1,4})?[\\s\\-–—|.页頁]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END_OF_CONTENTS = Pattern.compile("(?:\\p{Nd}{1,4}|[ivxl]{1,7})$");
    private static final int LONGEST_PAGE_NUMBER = 40;
    private static final int FEWEST_LEADERS = 4;

    private RunningLines() {}

    static List<PdfLine> removed(List<PdfLine> lines) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Set<Integer> pages = new HashSet<>();
        for (PdfLine line : lines) {
            pages.add(line.page());
            if (inMargin(line)) {
                pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
            }
        }
        double enough = Math.clamp(pages.size() * SHARE_OF_PAGES, 2, ENOUGH_PAGES);
        return lines.stream()
                .filter(line -> !inMargin(line)
                        || !(pagesOf.getOrDefault(key(line), Set.of()).size() >= enough || isPageNumber(line.text())))
                .filter(line -> !isOfContents(line.text()))
                .toList();
    }

    private static boolean inMargin(PdfLine line) {
        return line.bottom() < MARGIN * line.pageHeight() || line.bottom() > (1 - MARGIN) * line.pageHeight();
    }

    /** Lines are the same on two pages if they stand at the same height and differ in numbers only. */
    private static String key(PdfLine line) {
        return Math.round(line.bottom() / GRID) + " "
                + NUMBER.matcher(line.text()).replaceAll("#");
    }

    private static boolean isPageNumber(String text) {
        return text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches();
    }

    /** Whether dots lead from the words of a line to a page number. */
    private static boolean isOfContents(String text) {
        String tail = text.substring(Math.max(0, text.length() - 2 * LONGEST_PAGE_NUMBER));
        String before = END_OF_CONTENTS.matcher(tail).replaceFirst("");
        int leaders = 0;
        for (int i = before.length() - 1; i >= 0 && " .…·_".indexOf(before.charAt(i)) >= 0; i--) {
            leaders += before.charAt(i) == ' ' ? 0 : before.charAt(i) == '…' ? 3 : 1;
        }
        return before.length() < tail.length() && leaders >= FEWEST_LEADERS;
    }
}
