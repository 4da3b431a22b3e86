package org.parley.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.launcher.RunningParley;

/**
 * Every route times every role. Unsafe requests are sent empty: who may do a thing is told what is missing, who may not
 * is refused before that. A new route fails here until somebody has written down who may use it.
 */
class RightsIT {
    private static final String DEMO_PASSWORD = "parley-demo";
    private static final List<String> UPLOADS = List.of(
            "/workbench/drafts/new",
            "/workbench/import",
            "/attachments",
            "/offline",
            "/version",
            "/editions",
            "/code-book/upload",
            "/templates/table");
    private static final Map<String, Visitor> VISITORS = new LinkedHashMap<>();

    @BeforeAll
    static void signIn() throws Exception {
        var base = RunningParley.withDemo().baseUrl();
        VISITORS.put("observer", new Visitor(base));
        VISITORS.put("stakeholder", new Visitor(base).signedIn("stakeholder@parley.example", DEMO_PASSWORD));
        VISITORS.put("secretariat", new Visitor(base).signedIn("secretariat@parley.example", DEMO_PASSWORD));
        VISITORS.put("administrator", new Visitor(base).signedIn("admin@parley.example", DEMO_PASSWORD));
        VISITORS.put("outsider", outsider(base));
    }

    private static Visitor outsider(URI base) throws Exception {
        var observer = new Visitor(base);
        var password = "another office altogether";
        observer.send(
                "POST",
                "/register",
                Visitor.form(Map.of(
                        "csrf", observer.formToken(),
                        "name", "Other Secretary",
                        "email", "other@parley.example",
                        "password", password,
                        "group", "academia")));
        var administrator = visitor("administrator");
        administrator.api("POST", "/api/v1/consultations", """
                {"title": "Another consultation", "address": "another", "convener": "Somebody else", "purpose": "To be other",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC", "groups": ["academia"]}
                """);
        var appointed = administrator.api(
                "POST", "/api/v1/consultations/another/secretariat", "{\"email\": \"other@parley.example\"}");
        assertThat(appointed.statusCode()).as(appointed.body()).isLessThan(300);
        return new Visitor(base).signedIn("other@parley.example", password);
    }

    private static Visitor visitor(String role) {
        return Objects.requireNonNull(VISITORS.get(role));
    }

    @Test
    void every_route_is_in_the_table_and_every_row_is_a_route() throws IOException {
        var known = table().stream().map(Expectation::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).isEqualTo(Route.declared(Path.of("../web/target/classes")));
    }

    @TestFactory
    Stream<DynamicTest> each_role_is_answered_as_the_table_says() throws IOException {
        return table().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.route().toString(), () -> assertThat(Expectation.row(row.route(), row.example(), seen(row)))
                                .isEqualTo(Expectation.row(row.route(), row.example(), row.answers()))));
    }

    private static Map<String, Integer> seen(Expectation row) throws IOException, InterruptedException {
        var seen = new LinkedHashMap<String, Integer>();
        for (var role : Expectation.ROLES) {
            seen.put(role, status(visitor(role), row));
        }
        return seen;
    }

    private static int status(Visitor visitor, Expectation row) throws IOException, InterruptedException {
        var method = row.route().method();
        if (row.example().endsWith("/live")) {
            return visitor.opens(row.example());
        }
        if (row.route().ofApi()) {
            return visitor.api(method, row.example(), method.equals("GET") || method.equals("DELETE") ? "" : row.body())
                    .statusCode();
        }
        if (UPLOADS.stream().anyMatch(row.example()::endsWith) && method.equals("POST")) {
            return visitor.upload(row.example()).statusCode();
        }
        var form = method.equals("GET") ? "" : Visitor.form(Map.of("csrf", visitor.formToken()));
        return visitor.send(method, row.example(), form).statusCode();
    }

    private static List<Expectation> table() throws IOException {
        try (var source = RightsIT.class.getResourceAsStream("rights.csv")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Expectation::of)
                    .toList();
        }
    }
}
