package org.parley.publication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Section;

/** The same report without comments and answers, for when these are too many to be printed: their table stands for them. */
final class ShortReport {
    private ShortReport() {}

    static ConsolidatedReport of(ConsolidatedReport report) {
        return new ConsolidatedReport(
                report.consultation(),
                report.convener(),
                report.purpose(),
                report.document(),
                report.version(),
                report.publishedOn(),
                report.address(),
                report.language(),
                report.coverage(),
                report.sections().stream().map(ShortReport::of).toList(),
                report.participation(),
                report.method(),
                told(report));
    }

    private static Section of(Section section) {
        return new Section(
                section.heading(),
                section.paragraphs().stream()
                        .map(paragraph -> new Paragraph(
                                paragraph.number(),
                                paragraph.heading(),
                                paragraph.text(),
                                paragraph.positions(),
                                List.of(),
                                paragraph.silent()))
                        .toList());
    }

    private static Overall told(ConsolidatedReport report) {
        var overall = report.overall();
        var table = URI.create(report.address().toString().replaceFirst("/positions$", "/dispositions.csv"));
        var facts = new ArrayList<>(overall.facts());
        facts.add(new ReportLabels(report.language()).text("facts.too-many", "address", table));
        return new Overall(
                overall.edition(),
                overall.citation(),
                overall.convergence(),
                overall.divergence(),
                overall.groups(),
                overall.submissions(),
                overall.byLanguage(),
                overall.byDay(),
                overall.silence(),
                overall.note(),
                facts,
                overall.changes());
    }
}
