package org.parley.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.casework.Secretary.location;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.launcher.RunningParley;
import org.parley.launcher.TestSession;
import org.parley.rights.PublicRoutes;
import org.parley.rights.Visitor;

/**
 * A word that stands in notes, tags, the code book, saved views and the name of an assignee is nowhere outside of the
 * workbench: in no page, data, export or feed that others may read, not in the index, and in no table from which mails are
 * made.
 */
class NothingLeaksIT {
    private static final String CANARY = "qzxcanary";
    private static final String OPEN = "/consultations/platform-data-access";
    private static final String DONE = "/consultations/accessible-public-services";

    /** Where the word may stand: what nothing outside reads, and the person of that name. */
    private static final List<String> INSIDE =
            List.of("account", "bulk_act", "person", "saved_view", "tag", "work_note");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void say() throws Exception {
        var secretary = Secretary.ofDemo("admin");
        secretary.api("POST", "/persons", """
                {"name": "Qzxcanary Person", "email": "qzxcanary@parley.example", "password": "a long enough password",
                 "group": "academia", "country": "KE"}
                """);
        for (var consultation : List.of(OPEN, DONE)) {
            secretary.api("POST", consultation + "/secretariat", "{\"email\": \"qzxcanary@parley.example\"}");
            for (int number : consultation.equals(OPEN) ? new int[] {1, 12, 16, 137} : new int[] {1, 3}) {
                work(secretary, consultation + "/workbench", number);
            }
        }
    }

    private static void work(Secretary secretary, String workbench, int number) throws Exception {
        var tags = secretary.tags(workbench);
        if (!tags.containsKey(CANARY)) {
            location(secretary.send(
                    workbench + "/code-book", "name", CANARY, "definition", CANARY + " d", "example", CANARY + " e"));
            location(secretary.send(
                    workbench + "/views", "name", CANARY + " view", "narrowing", "state=unread", "shared", "yes"));
            tags = secretary.tags(workbench);
        }
        location(secretary.send(workbench + "/comments/" + number + "/tags", "put", "" + tags.get(CANARY)));
        location(secretary.send(workbench + "/comments/" + number + "/notes", "note", "A " + CANARY + " note."));
        var detail = secretary.get(workbench + "?comment=" + number);
        var account = detail.replaceFirst("(?s).*<option value=\"([0-9]+)\"[^>]*>Qzxcanary Person.*", "$1");
        location(secretary.send(workbench + "/comments/" + number + "/assignee", "assignee", account, "version", "1"));
        secretary.does(workbench, "untag:" + tags.get(CANARY), List.of(2));
        assertThat(secretary.get(workbench + "?comment=" + number))
                .contains(CANARY + " note", "assigned to Qzxcanary Person");
    }

    @TestFactory
    Stream<DynamicTest> nothing_that_others_may_read_has_it() throws IOException {
        var paths = new TreeSet<String>();
        for (var role : List.of("observer", "stakeholder")) {
            paths.addAll(PublicRoutes.examples(role));
        }
        var done = paths.stream()
                .filter(path -> path.contains(OPEN))
                .map(path -> path.replace(OPEN, DONE).replaceAll("/comments/[0-9]+", "/comments/3"))
                .toList();
        paths.addAll(done);
        paths.addAll(List.of(OPEN + "/comments/137", OPEN + "/comments/16", OPEN + "/comments/12/feed.atom"));
        return paths.stream()
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(read(path)).doesNotContain(CANARY)));
    }

    private static String read(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(RunningParley.withDemo().page(path)).build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        return (answer.headers().map() + text(answer.body())).toLowerCase(Locale.ROOT);
    }

    /** All text in a file: of a PDF its words, of an archive what is in it. */
    private static String text(byte[] content) throws IOException {
        var head = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (head.equals("%PDF")) {
            try (var document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document);
            }
        }
        return head.startsWith("PK") ? unpacked(content) : new String(content, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] content) throws IOException {
        var file = Files.write(TestSession.temporaryDirectory("unpacked").resolve("archive.zip"), content);
        var text = new StringBuilder();
        try (var archive = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                try (var packed = archive.getInputStream(entry)) {
                    text.append(entry.getName()).append(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    @Test
    void no_search_finds_it_and_no_file_of_the_index_has_it() throws Exception {
        assertThat(read("/api/v1/search?q=" + CANARY)).contains("\"total\":0");
        try (var files = Files.walk(RunningParley.withDemo().data().resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(CANARY);
            }
        }
    }

    @Test
    void no_table_has_it_from_which_anything_goes_out() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = RunningParley.withDemo().connect()) {
            for (var table : tables(connection)) {
                if (has(connection, table)) {
                    found.add(table);
                }
            }
        }

        assertThat(found).isSubsetOf(INSIDE).contains("tag", "work_note", "saved_view");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select 1 from \"" + table + "\" t where t::text ilike '%" + CANARY + "%' limit 1")) {
            return rows.next();
        }
    }

    @Test
    void nobody_else_opens_the_pages_of_the_workbench() throws Exception {
        var observer = new Visitor(RunningParley.withDemo().baseUrl());

        for (var page : List.of("", "/code-book", "/code-book/tags.csv", "/acts", "/views")) {
            assertThat(observer.send("GET", OPEN + "/workbench" + page, "").statusCode())
                    .as(page)
                    .isEqualTo(303);
        }
    }
}
