package org.parley.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;

class OfflineFileReaderTest {
    private static final String FILE = """
            {"format": "parley-offline", "version": 1, "server": "here", "consultation": "tides",
             "author": {"name": "Wanda Whistle", "group": "academia", "country": "KE"},
             "comments": [{"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "document": "rules", "documentVersion": 2,
                           "target": "paragraph", "paragraph": "3", "kind": "remark", "text": "Good.", "language": "en",
                           "writtenAt": "2026-11-21T17:40:00Z", "unknown": [1]}]}
            """;

    private static OfflineFile read(byte[] file) {
        return new OfflineFileReader("here", new Slug("tides"), null).read(file);
    }

    private static OfflineFile read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_the_page_saves_is_read() {
        var file = read(FILE);

        assertThat(file.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.faults()).isEmpty();
            assertThat(comment.reference()).isPresent();
            assertThat(comment.typed().version()).isEqualTo(2);
            assertThat(comment.typed().paragraph()).isEqualTo("3");
        });
        assertThat(file.author().voice().stated()).isTrue();
        assertThat(file.author().voice().name()).isEqualTo("Wanda Whistle");
    }

    @Test
    void a_field_of_another_type_is_named_at_its_comment() {
        var comment = read(FILE.replace("\"Good.\"", "{}")).comments().getFirst();

        assertThat(comment.faults()).containsExactly(new Fault("text", "json-text"));
    }

    @Test
    void a_secretariat_needs_to_know_who_wrote() {
        var file = read(FILE.replace("Wanda Whistle", " \u200B ").replace("academia", "pirates"));

        assertThatThrownBy(() -> file.author().voice())
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                        .extracting(Fault::rule)
                        .containsExactly("offline-no-name", "offline-group"));
    }

    @Test
    void brackets_inside_each_other_are_counted_and_those_in_texts_are_not() {
        assertThat(JsonDepth.of("{\"a\\\"[[[\": [1, {\"b\": \"[[\"}]}")).isEqualTo(3);
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 200) byte[] bytes) {
        assertRefusedOrRead(bytes);
    }

    @Property(tries = 500)
    void a_damaged_file_is_read_or_refused(
            @ForAll @IntRange(max = 400) int at, @ForAll @StringLength(max = 6) String damage) {
        int from = Math.min(at, FILE.length() - 6);
        var damaged = FILE.substring(0, from) + damage + FILE.substring(from + 6);

        assertRefusedOrRead(damaged.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefusedOrRead(byte[] bytes) {
        try {
            assertThat(read(bytes).comments()).isNotEmpty();
        } catch (Invalid invalid) {
            assertThat(invalid.faults()).isNotEmpty();
        }
    }
}
