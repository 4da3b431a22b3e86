package org.parley.publication;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.publication.ConsolidatedReport.Change;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.CountryCount;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.GroupCount;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Quotation;
import org.parley.publication.ConsolidatedReport.Section;
import org.parley.publication.ConsolidatedReport.Stance;
import org.parley.publication.ConsolidatedReport.Text;

/** What the templates ask: the report, its labels, and how a text is laid out. */
final class ReportPage {
    private static final int EXCERPT = 80;
    private static final int LONGEST_NAME = 160;
    private static final int KEPT_TOGETHER = 1200;

    private final ConsolidatedReport report;
    private final ReportLabels labels;
    private final ReportIndex index;

    ReportPage(ConsolidatedReport report) {
        this.report = report;
        this.labels = new ReportLabels(report.language());
        this.index = new ReportIndex(report, this);
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
    @Nullable
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
        return beginning(text.content(), EXCERPT);
    }

    /** A name or number, which could be any text, without line breaks and cut where it stops being one. */
    String line(String name) {
        return beginning(name, LONGEST_NAME);
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
        return anchor(section) + "p" + paragraph;
    }

    String anchor(String paragraph, int comment) {
        return paragraph + "c" + comment;
    }

    ReportIndex index() {
        return index;
    }

    Text name(Section section) {
        return section.heading().isBlank()
                ? new Text(excerpt(report.document()), report.document().language())
                : new Text(excerpt(section.heading()), section.heading().language());
    }

    /** Number and name of a paragraph for the outline. */
    String numbered(Paragraph paragraph) {
        return line(paragraph.number()) + " " + name(paragraph).content();
    }

    /** Name of a style class. */
    String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String number(long count) {
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

    /** The groups that hold a position anywhere, in the order in which they are met. */
    List<Group> groups() {
        return paragraphs()
                .flatMap(paragraph -> paragraph.positions().stream())
                .map(Position::group)
                .distinct()
                .toList();
    }

    Stance stance(Paragraph paragraph, Group group) {
        return paragraph.positions().stream()
                .filter(position -> position.group().equals(group))
                .map(Position::stance)
                .findFirst()
                .orElse(Stance.NO_POSITION);
    }

    /** How many comments each group made on a paragraph, in the order in which they are met. */
    Map<Group, Long> commentsByGroup(Paragraph paragraph) {
        return paragraph.comments().stream()
                .collect(Collectors.groupingBy(Comment::group, LinkedHashMap::new, Collectors.counting()));
    }

    /** Answered comments out of all comments of a group; empty when the report does not count them. */
    String answered(Group group) {
        return report.coverage().byGroup().stream()
                .filter(coverage -> coverage.group().equals(group))
                .map(c -> label("participation.share", "answered", c.answered(), "total", c.total()))
                .findFirst()
                .orElse("");
    }

    private Stream<Paragraph> paragraphs() {
        return report.sections().stream().flatMap(section -> section.paragraphs().stream());
    }

    /** Whether a reader loses nothing that matters: at most one letter in five is missing from our faces. */
    boolean isReadable(Text text) {
        long letters = text.content().codePoints().filter(Character::isLetter).count();
        long missing = text.content()
                .codePoints()
                .filter(Character::isLetter)
                .filter(c -> !ReportFonts.characters().contains(c))
                .count();
        return missing * 5 <= letters;
    }

    /** What became of a comment, in one word. */
    String answer(Comment comment) {
        return comment.answer().map(answer -> word(answer.decision())).orElseGet(() -> label("answer.none"));
    }

    /** What is said in place of a text that is not readable. */
    String unreadable(Text text) {
        return text.language().getLanguage().isEmpty()
                ? label("unreadable.unknown")
                : label("unreadable", "language", text.language().getDisplayLanguage(labels.locale()));
    }

    /** "whole" for what is short enough to be kept on one page, else an empty style. */
    String keep(Position position) {
        int length = position.summary().content().length()
                + position.disagreement().content().length();
        for (Quotation quotation : position.quotations()) {
            length += quotation.words().content().length();
        }
        return length <= KEPT_TOGETHER ? "whole" : "";
    }

    String keep(Comment comment) {
        int length = comment.text().content().length()
                + comment.answer().map(a -> 2 * a.reason().content().length()).orElse(0);
        for (Change change : comment.wording()) {
            length += change.text().content().length();
        }
        return length <= KEPT_TOGETHER ? "whole" : "";
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
