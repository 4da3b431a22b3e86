package org.parley.web.search;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.finding.Found;
import org.parley.intake.CsvCell;
import org.parley.web.Site;

/** A page of hits as comma-separated values (RFC 4180) that spreadsheet programs open without running anything. */
final class SearchTable {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "title",
            "address",
            "author",
            "group",
            "country",
            "language",
            "date",
            "consultation",
            "consultation_title",
            "paragraph",
            "excerpt");

    private final Titles titles;
    private final String base;

    SearchTable(Site site) {
        this(new Titles(site.texts()), site.url(""));
    }

    SearchTable(Titles titles, String base) {
        this.titles = titles;
        this.base = base;
    }

    String of(List<Found.Hit> hits) {
        var table = new StringBuilder(line(COLUMNS));
        hits.forEach(hit -> table.append(line(cells(hit))));
        return table.toString();
    }

    private List<String> cells(Found.Hit hit) {
        return List.of(
                hit.kind(),
                titles.of(hit).text(),
                base + hit.url(),
                hit.author().orElse(""),
                hit.group().orElse(""),
                hit.country().orElse(""),
                hit.language(),
                hit.date().toString(),
                hit.consultation().orElse(""),
                hit.consultationTitle().orElse(""),
                hit.paragraph().orElse(""),
                Excerpt.text(hit));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SearchTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        return '"' + CsvCell.safe(value).replace("\"", "\"\"") + '"';
    }
}
