package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.finding.Found;
import org.parley.web.Form;
import org.parley.web.Site;
import org.parley.web.Texts;

/** Makes the search page. */
@RequestScoped
class SearchPages {
    @Inject
    Site site;

    /** The page with what was found. */
    SearchView found(SearchAddress address, Found found) {
        return page(site.texts(), address, address.fields(), Optional.of(found), Optional.empty());
    }

    /** The page with what is wrong with the search. */
    SearchView faulty(SearchAddress address, Form form) {
        return page(site.texts(), address, form, Optional.empty(), Optional.empty());
    }

    /** The page that says why nothing can be searched now. */
    SearchView unavailable(SearchAddress address, String sentence) {
        return page(site.texts(), address, address.fields(), Optional.empty(), Optional.of(sentence));
    }

    static SearchView page(
            Texts texts, SearchAddress address, Form form, Optional<Found> found, Optional<String> unavailable) {
        var labels = new Labels(texts, found);
        return new SearchView(
                address,
                form,
                found.map(page -> results(texts, address, page)),
                new Facets(form, found, labels).all(),
                chips(texts, address, labels),
                unavailable);
    }

    private static SearchView.Results results(Texts texts, SearchAddress address, Found found) {
        return new SearchView.Results(
                found.hits().stream().map(hit -> HitView.of(hit, texts)).toList(),
                found.total(),
                found.exact(),
                found.next().map(address::next),
                found.notes(),
                found.partial(),
                address.fields().given(SearchAddress.AFTER).isPresent());
    }

    private static List<Chip> chips(Texts texts, SearchAddress address, Labels labels) {
        var chips = new ArrayList<Chip>();
        for (var name : SearchAddress.FACETS) {
            for (var value : address.fields().values(name)) {
                chips.add(new Chip(name, labels.of(name, value), address.without(name, value)));
            }
        }
        for (var name : List.of("from", "to")) {
            address.fields()
                    .given(name)
                    .ifPresent(day -> chips.add(new Chip(
                            name,
                            texts.get("search.chip." + name, "day", day(texts, day)),
                            address.without(name, day))));
        }
        return chips;
    }

    private static String day(Texts texts, String typed) {
        try {
            return texts.day(LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException unreadable) {
            return typed;
        }
    }
}
