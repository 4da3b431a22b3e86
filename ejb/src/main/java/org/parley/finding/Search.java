package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Busy;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.search.BadCursor;
import org.parley.search.IndexUnavailable;
import org.parley.search.MarkedText;
import org.parley.search.SearchHit;
import org.parley.search.SearchPage;

/** Searching everything that is public. Needs no database. */
@ApplicationScoped
public class Search {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    IndexKeeper keeper;

    /**
     * Finds a page of things. Whatever a person types as words is a valid search.
     *
     * @throws Invalid naming a date, order or cursor that cannot be read
     * @throws Busy while the index cannot be searched
     */
    @Permitted(Right.ANYONE)
    public Found find(Wanted wanted) {
        var query = WantedReader.query(wanted);
        var index = keeper.index().orElseThrow(() -> new Busy("search", SOON));
        try {
            return found(index.search(query));
        } catch (BadCursor bad) {
            throw new Invalid("after", "cursor", Map.of("value", Faults.shortened(String.valueOf(wanted.after()))));
        } catch (IndexUnavailable closed) {
            throw new Busy("search", SOON);
        }
    }

    private Found found(SearchPage page) {
        var facets = new TreeMap<String, List<Found.Facet>>();
        page.facets()
                .forEach((dimension, counts) -> facets.put(
                        dimension.key(),
                        counts.stream()
                                .map(count -> new Found.Facet(count.value(), count.count()))
                                .toList()));
        return new Found(
                page.hits().stream().map(Search::hit).toList(),
                page.total(),
                page.exact(),
                facets,
                page.next().map(cursor -> cursor.value()),
                page.notes().stream()
                        .map(note -> new Found.Note(
                                note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.about()))
                        .toList(),
                keeper.building());
    }

    private static Found.Hit hit(SearchHit hit) {
        return new Found.Hit(
                hit.kind(),
                hit.url(),
                runs(hit.title()),
                hit.excerpt().stream().map(Search::runs).toList(),
                hit.language(),
                hit.group(),
                hit.country(),
                hit.consultation(),
                hit.consultationTitle(),
                hit.date(),
                hit.paragraph(),
                hit.author());
    }

    private static List<Found.Run> runs(MarkedText text) {
        return text.runs().stream()
                .map(run -> new Found.Run(run.text(), run.matched()))
                .toList();
    }
}
