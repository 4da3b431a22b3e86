package org.parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.parley.search.Position;

class OutboxPlaceTest {
    @Property(tries = 200)
    void is_read_as_it_was_written(
            @ForAll @LongRange(min = 0) long transaction, @ForAll @LongRange(min = 0, max = 1_000_000) long id) {
        var place = new OutboxPlace("one", transaction % 1_000_000_000_000L, id);

        assertThat(OutboxPlace.of(place.position(), "one")).contains(place);
        assertThat(OutboxPlace.of(place.position(), "two")).isEmpty();
    }

    @Property(tries = 500)
    void anything_else_is_no_place(@ForAll @StringLength(max = 60) String text) {
        assertThat(OutboxPlace.of(new Position("one " + text + " x"), "one")).isEmpty();
    }
}
