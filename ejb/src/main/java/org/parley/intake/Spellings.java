package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists of usual spellings beside the classes: lines of the form {@code meaning: spelling | spelling}. */
final class Spellings {
    private Spellings() {}

    /** The spellings of each meaning in the order of the file; lines that start with # are comments. */
    static Map<String, List<String>> read(String file) {
        var stream = Objects.requireNonNull(Spellings.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            Map<String, List<String>> spellings = new LinkedHashMap<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var colon = line.indexOf(':');
                        spellings.put(line.substring(0, colon).strip(), split(line.substring(colon + 1)));
                    });
            return spellings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .toList();
    }
}
