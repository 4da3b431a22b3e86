package org.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {
    enum Colour {
        RED,
        BLUE
    }

    record Inner(String text, Locale language) {}

    record Outer(
            @Nullable String name,
            int number,
            @Nullable Integer perhaps,
            boolean flag,
            Colour colour,
            LocalDate day,
            URI address,
            Optional<Inner> one,
            List<Inner> many) {}

    @Property
    void what_was_written_is_read_again_byte_for_byte(
            @ForAll String text, @ForAll int number, @ForAll boolean flag, @ForAll List<String> texts) {
        var written = new Outer(
                text,
                number,
                flag ? number : null,
                flag,
                flag ? Colour.RED : Colour.BLUE,
                LocalDate.of(2026, 11, 22),
                URI.create("https://parley.example/a"),
                flag ? Optional.of(new Inner(text, Locale.forLanguageTag("ar"))) : Optional.empty(),
                texts.stream().map(each -> new Inner(each, Locale.ROOT)).toList());

        var read = Records.read(Records.write(written), Outer.class);

        assertThat(read).isEqualTo(written);
        assertThat(Records.write(read)).isEqualTo(Records.write(written));
    }

    @Test
    void what_an_older_text_lacks_is_empty() {
        var read = Records.read(
                "{\"colour\": \"RED\", \"day\": \"2026-11-22\", \"address\": \"https://parley.example\"}", Outer.class);

        assertThat(read.many()).isEmpty();
        assertThat(read.one()).isEmpty();
        assertThat(read.number()).isZero();
        assertThat(read.name()).isEmpty();
    }
}
