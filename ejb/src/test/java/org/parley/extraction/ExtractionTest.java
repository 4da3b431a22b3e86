package org.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.TrackedText.Style;
import org.parley.kernel.Invalid;
import org.parley.markup.CleanText;
import org.parley.markup.Markup;

class ExtractionTest {

    @Test
    void nothing_stays_behind(@TempDir Path workplace) throws IOException {
        var extraction = new Extraction(workplace);

        assertThat(extraction.of("<html><p>Text".getBytes(StandardCharsets.UTF_8), "a.html"))
                .contains(new Extracted.Structured(List.of(Piece.of(Piece.Kind.PARAGRAPH, 0, "Text"))));
        assertThatThrownBy(() -> extraction.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .isInstanceOf(Invalid.class);

        try (var left = Files.list(workplace)) {
            assertThat(left).isEmpty();
        }
    }

    @Property
    void words_are_written_so_that_exactly_they_are_shown(@ForAll String words) {
        var text = new TrackedText();
        text.add(words.replaceAll("[\\n\\r]", " "), Style.PLAIN, "", "");

        assertThat(letters(Markup.toPlainText(text.original()))).isEqualTo(letters(CleanText.body(words)));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
