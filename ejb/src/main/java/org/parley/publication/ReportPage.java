package org.parley.publication;

import java.net.URI;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.CountryCount;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.GroupCount;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Section;
import org.parley.publication.ConsolidatedReport.Text;
import org.parley.publication.Overall.NamedCount;

/** What the templates ask: the report, its labels, and how a text is laid out. */
final class ReportPage {
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
        return TextSetting.direction(labels.locale());
    }

    /** The paragraph's heading, or the beginning of its text. */
    Text name(Paragraph paragraph) {
        Text named = paragraph.heading().isBlank() ? paragraph.text() : paragraph.heading();
        return new Text(TextSetting.excerpt(named), named.language());
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
                ? new Text(
                        TextSetting.excerpt(report.document()),
                        report.document().language())
                : new Text(
                        TextSetting.excerpt(section.heading()),
                        section.heading().language());
    }

    /** Number and name of a paragraph for the outline. */
    String numbered(Paragraph paragraph) {
        return TextSetting.number(paragraph.number()) + " " + name(paragraph).content();
    }

    /** Name of a style class. */
    String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(labels.locale()).format(count);
    }

    /** What a group has on a paragraph, in a word: its stance, or that it did not comment. */
    String glance(Paragraph paragraph, Group group) {
        return ReportIndex.position(paragraph, group)
                .map(position -> word(position.stance()))
                .orElseGet(() -> label(commented(paragraph, group) ? "glance.unwritten" : "glance.silent"));
    }

    /** Whether a group made a comment on a paragraph. */
    private boolean commented(Paragraph paragraph, Group group) {
        return report.overall().groups().isEmpty()
                ? ReportIndex.commented(paragraph, group)
                : !paragraph.silent().contains(group);
    }

    /** Whether the report has room for comments and answers; else their table on the web stands for them. */
    boolean withComments() {
        return report.coverage().total() == 0
                || report.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .anyMatch(paragraph -> !paragraph.comments().isEmpty());
    }

    /** Name of the style class of what a group has on a paragraph. */
    String glanceStyle(Paragraph paragraph, Group group) {
        return ReportIndex.position(paragraph, group)
                .map(position -> style(position.stance()))
                .orElse("silent");
    }

    /** The words for several groups. */
    String names(List<Group> groups) {
        return groups.stream().map(Group::name).collect(Collectors.joining(", "));
    }

    String date(LocalDate day) {
        return labels.date(day);
    }

    int shareOfMostContributions(NamedCount row, List<NamedCount> rows) {
        return percent(
                row.comments() + row.submissions(),
                rows.stream()
                        .mapToInt(other -> other.comments() + other.submissions())
                        .max()
                        .orElse(0));
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

    /** Answered comments out of all comments of a group; empty when the report does not count them. */
    String answered(Group group) {
        return report.coverage().byGroup().stream()
                .filter(coverage -> coverage.group().equals(group))
                .map(c -> label("participation.share", "answered", c.answered(), "total", c.total()))
                .findFirst()
                .orElse("");
    }

    /** What became of a comment, in one word. */
    String answer(Comment comment) {
        return comment.answer()
                .map(answer -> word(answer.decision()))
                .orElseGet(() -> label(comment.withdrawn() ? "answer.withdrawn" : "answer.none"));
    }

    /** What is said in place of a text that is not readable. */
    String unreadable(Text text) {
        return text.language().getLanguage().isEmpty()
                ? label("unreadable.unknown")
                : label("unreadable", "language", text.language().getDisplayLanguage(labels.locale()));
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
