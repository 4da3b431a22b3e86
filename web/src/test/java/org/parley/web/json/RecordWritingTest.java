package org.parley.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordWritingTest {
    public record Inner(int number) {}

    public record Outer(
            String text, Optional<String> absent, List<Inner> items, Map<String, Integer> counts, boolean flag) {}

    public record Moments(Instant at, OffsetDateTime until) {}

    @Test
    void writes_each_component_as_a_field_and_what_is_absent_as_null() {
        var written = new Outer("a\"\u0001<", Optional.empty(), List.of(new Inner(1)), Map.of("academia", 3), true);

        assertThat(RecordWriting.object(written))
                .hasToString("{\"text\":\"a\\\"\\u0001<\",\"absent\":null,\"items\":[{\"number\":1}],"
                        + "\"counts\":{\"academia\":3},\"flag\":true}");
    }

    @Test
    void writes_moments_with_their_seconds() {
        var written =
                new Moments(Instant.parse("2026-11-21T18:00:00Z"), OffsetDateTime.parse("2026-12-12T18:00+01:00"));

        assertThat(RecordWriting.object(written))
                .hasToString("{\"at\":\"2026-11-21T18:00:00Z\",\"until\":\"2026-12-12T18:00:00+01:00\"}");
    }
}
