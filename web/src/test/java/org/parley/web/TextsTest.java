package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern USED = Pattern.compile("site\\.text\\(\"([a-z0-9.-]+)\"[,)]");

    final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void writes_a_moment_with_its_zone() {
        var moment = Instant.parse("2026-12-12T18:00:00Z");

        assertThat(texts.moment(moment.atZone(ZoneId.of("UTC"))))
                .contains("12 December 2026")
                .contains("18:00")
                .endsWith("UTC");
        assertThat(texts.moment(moment.atZone(ZoneId.of("Africa/Nairobi")))).endsWith("Africa/Nairobi");
    }

    @Test
    void uses_plural_rules() {
        assertThat(texts.get("refusal.invalid", "count", 1)).isEqualTo("One entry needs to be corrected.");
        assertThat(texts.get("refusal.invalid", "count", 3)).isEqualTo("3 entries need to be corrected.");
    }

    @Test
    void every_message_that_a_template_names_is_in_a_bundle() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (var template : templates()) {
            var names = USED.matcher(Files.readString(template));
            while (names.find()) {
                if (!texts.has(names.group(1))) {
                    missing.add(template.getFileName() + ": " + names.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_message_follows_the_grammar_of_messages() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (var bundle : Texts.BUNDLES) {
            var messages = new Properties();
            try (var source = Files.newBufferedReader(
                    Path.of("src/main/resources/org/parley/web/messages", bundle + ".properties"))) {
                messages.load(source);
            }
            messages.forEach((key, message) -> {
                try {
                    new MessageFormat(String.valueOf(message), Locale.ENGLISH);
                } catch (IllegalArgumentException wrong) {
                    broken.add(key + ": " + wrong.getMessage());
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
