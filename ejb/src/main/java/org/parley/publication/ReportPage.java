package org.parley.publication;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.publication.ConsolidatedReport.CountryCount;
import org.parley.publication.ConsolidatedReport.GroupCount;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Section;
import org.parley.publication.ConsolidatedReport.Text;

/** What the templates ask: the report, its labels, and how a text is laid out. */
final class ReportPage {
    private static final int EXCERPT = 80;

    private final ConsolidatedReport report;
    private final ReportLabels labels;

    ReportPage(ConsolidatedReport report) {
        this.report = report;
        this.labels = new ReportLabels(report.language());
    }

    ConsolidatedReport report() {
        return report;
    }

    String label(String key, Object... namesAndValues) {
        return labels.text(key, namesAndValues);
    }

    String word(Enum<?> value) {
        return labels.word(value);
    }

    String publishedOn() {
        return labels.date(report.publishedOn());
    }

    /** The words "Page n of N" as the value of a style property, in which the two numbers are counters. */
    String pageOfPages() {
        String words = label("running.page", "page", "\" counter(page) \"", "pages", "\" counter(pages) \"");
        return "\"" + words + "\"";
    }

    /** BCP 47 tag of the language in which the report speaks. */
    String language() {
        return labels.locale().toLanguageTag();
    }

    String direction() {
        return direction(labels.locale());
    }

    /** BCP 47 tag of a text's language, or null where it is the one of the report and need not be said. */
    @org.jspecify.annotations.Nullable
    String language(Text text) {
        return text.language().getLanguage().isEmpty() ? null : text.language().toLanguageTag();
    }

    /** By language; where that is not known, by the first letter that has a direction. */
    String direction(Text text) {
        return text.language().getLanguage().isEmpty() ? direction(text.content()) : direction(text.language());
    }

    String direction(String text) {
        return text.codePoints()
                .map(UCharacter::getDirection)
                .filter(d -> d == UCharacterDirection.LEFT_TO_RIGHT || isRightToLeft(d))
                .mapToObj(d -> isRightToLeft(d) ? "rtl" : "ltr")
                .findFirst()
                .orElseGet(this::direction);
    }

    private static boolean isRightToLeft(int direction) {
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Paragraphs of a text, each as its lines. */
    List<List<String>> blocks(Text text) {
        List<List<String>> blocks = new ArrayList<>();
        for (String block : text.content().strip().split("(\\h*\\R){2,}\\h*")) {
            blocks.add(block.lines().map(String::strip).toList());
        }
        return blocks;
    }

    /** The beginning of a text on one line, cut between words. */
    String excerpt(Text text) {
        String line = text.content().strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= EXCERPT) {
            return line;
        }
        int end = line.offsetByCodePoints(0, EXCERPT);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + "…";
    }

    /** The paragraph's heading, or the beginning of its text. */
    Text name(Paragraph paragraph) {
        Text named = paragraph.heading().isBlank() ? paragraph.text() : paragraph.heading();
        return new Text(excerpt(named), named.language());
    }

    /** Anchors are counted, because numbers of paragraphs are text that anybody may have written. */
    String anchor(int section) {
        return "s" + section;
    }

    String anchor(int section, int paragraph) {
        return "s" + section + "p" + paragraph;
    }

    Text name(Section section) {
        return section.heading().isBlank()
                ? new Text(label("section.untitled"), labels.locale())
                : new Text(excerpt(section.heading()), section.heading().language());
    }

    /** Number and name of a paragraph for the outline. */
    String numbered(Paragraph paragraph) {
        return paragraph.number() + " " + name(paragraph).content();
    }

    /** Name of a style class. */
    String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String number(int count) {
        return NumberFormat.getIntegerInstance(labels.locale()).format(count);
    }

    int shareOfMostComments(GroupCount row) {
        return percent(
                row.comments(),
                report.participation().byGroup().stream()
                        .mapToInt(GroupCount::comments)
                        .max()
                        .orElse(0));
    }

    int shareOfMostAuthors(CountryCount row) {
        return percent(
                row.authors(),
                report.participation().byCountry().stream()
                        .mapToInt(CountryCount::authors)
                        .max()
                        .orElse(0));
    }

    /** Where a link may lead: only to a web address. */
    boolean isWebAddress(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
    }

    /** Share in whole percent; 100 only when nothing is missing. */
    static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }
}
