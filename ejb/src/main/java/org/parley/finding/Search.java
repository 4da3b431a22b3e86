package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Busy;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.search.BadCursor;
import org.parley.search.IndexUnavailable;

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
            var page = index.search(query);
            return FoundReader.found(page, ConsultationTitles.of(page, index), keeper.building());
        } catch (BadCursor bad) {
            throw new Invalid("after", "cursor", Map.of("value", Faults.shortened(String.valueOf(wanted.after()))));
        } catch (IndexUnavailable failed) {
            keeper.doubt(index);
            throw new Busy("search", SOON);
        }
    }
}
