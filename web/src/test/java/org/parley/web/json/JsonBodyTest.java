package org.parley.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;

class JsonBodyTest {
    public record Part(int number, String text) {}

    public record Whole(String text, Integer count, Boolean flag, List<String> words, List<Part> parts) {}

    static JsonBody body(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new JsonBody(reader.readObject());
        }
    }

    static Whole whole(String json) {
        return body(json).as(Whole.class);
    }

    static List<String> faults(String json) {
        return catchThrowableOfType(Invalid.class, () -> whole(json)).faults().stream()
                .map(fault -> fault.field() + " " + fault.rule())
                .toList();
    }

    @Nested
    class what_fits {
        @Test
        void becomes_a_record() {
            var taken = whole("{\"text\":\"a\",\"count\":3,\"flag\":true,\"words\":[\"x\"],"
                    + "\"parts\":[{\"number\":1,\"text\":\"y\"}]}");

            assertThat(taken).isEqualTo(new Whole("a", 3, true, List.of("x"), List.of(new Part(1, "y"))));
        }

        @Test
        void may_be_absent_or_null() {
            assertThat(whole("{\"text\":null}")).isEqualTo(new Whole(null, null, null, List.of(), List.of()));
        }

        @Test
        void loses_what_no_text_can_hold() {
            assertThat(whole("{\"text\":\"a\\u0000b\\ud800c\"}").text()).isEqualTo("ab?c");
        }

        @Test
        void may_be_a_number_with_an_empty_fraction() {
            assertThat(whole("{\"count\":3.0}").count()).isEqualTo(3);
        }
    }

    @Nested
    class what_does_not_fit {
        @Test
        void is_named_if_the_field_is_unknown() {
            assertThat(faults("{\"authorId\":1,\"role\":\"x\"}"))
                    .containsExactly("authorId unknown-field", "role unknown-field");
        }

        @Test
        void is_named_if_the_type_is_wrong() {
            assertThat(faults("{\"text\":1,\"count\":\"1\",\"flag\":\"true\",\"words\":\"x\"}"))
                    .containsExactly("text json-text", "count json-number", "flag json-boolean", "words json-list");
        }

        @Test
        void is_named_with_its_place_in_a_list() {
            assertThat(faults("{\"parts\":[{\"number\":1,\"text\":\"y\"},{\"text\":\"z\",\"by\":2}]}"))
                    .containsExactly("parts[1].by unknown-field", "parts[1].number required");
            assertThat(faults("{\"parts\":[3]}")).containsExactly("parts[0] json-object");
            assertThat(faults("{\"words\":[null]}")).containsExactly("words[0] json-text");
        }

        @Test
        void may_be_a_number_out_of_range() {
            for (var number : List.of("1.5", "2147483648", "1e400", "-1e99")) {
                assertThat(faults("{\"count\":" + number + "}")).containsExactly("count json-number");
            }
        }

        @Test
        void is_named_briefly_however_long_or_many_the_fields() {
            var object = Json.createObjectBuilder().add("k".repeat(100_000), 1);
            for (int i = 0; i < 1000; i++) {
                object.add("unknown" + i, i);
            }

            var refused = catchThrowableOfType(Invalid.class, () -> new JsonBody(object.build()).as(Whole.class));

            assertThat(refused.faults()).hasSizeLessThan(50);
            assertThat(refused.faults()).extracting(Fault::field).allMatch(field -> field.length() < 100);
        }
    }
}
