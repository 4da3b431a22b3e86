package org.parley.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The ways into the product by which something can be read without being of a secretariat. */
public final class PublicRoutes {
    private PublicRoutes() {}

    /** A path of the demo for each route that the role may read, from the table of rights. */
    public static List<String> examples(String role) throws IOException {
        try (var source = PublicRoutes.class.getResourceAsStream("rights.csv")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GET; "))
                    .map(Expectation::of)
                    .filter(row -> Integer.valueOf(200).equals(row.answers().get(role)))
                    .map(Expectation::example)
                    .filter(path -> !path.endsWith("/live"))
                    .toList();
        }
    }
}
