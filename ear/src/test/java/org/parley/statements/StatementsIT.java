package org.parley.statements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.RunningParley;
import org.parley.launcher.bench.Corpus;
import org.parley.rights.Visitor;

/** The main pages, each with few and with many comments behind it. */
class StatementsIT {
    private static final Corpus SMALL = new Corpus(50, 60);
    private static final Corpus LARGE = new Corpus(500, 6_000);

    /** Most bytes of one page of a text as it goes over the line. */
    private static final int LIGHT = 30 * 1024;

    private static final Pattern CARD = Pattern.compile("<article class=\"note [^>]*aria-labelledby=\"c([0-9]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final RunningParley PARLEY = RunningParley.start(false);
    private static final StatementLog LOG = new StatementLog(PARLEY.database());

    @BeforeAll
    static void fill() throws SQLException, InterruptedException {
        try (var connection = PARLEY.connect()) {
            SMALL.write(connection);
            LARGE.write(connection);
            SimilarComments.awaitGrouping(connection);
            SimilarComments.of(SMALL).write(connection);
            SimilarComments.of(LARGE).write(connection);
            SimilarComments.awaitGrouping(connection);
        }
    }

    @AfterAll
    static void quiet() {
        LOG.close();
        PARLEY.close();
    }

    /** The limits are what the pages take today; a higher one needs a reason. */
    @ParameterizedTest(name = "…{0} takes at most {1}")
    @CsvSource({
        "'', 10",
        "/comments, 12",
        "/comments?order=oldest, 12",
        "/comments/1, 15",
        "/campaigns/1, 17",
        "/documents/draft, 19",
        "/documents/draft?section=2, 19",
        "/documents/draft/paragraphs/7, 16",
        "/documents/draft/paragraphs/7?sort=oldest&group=academia, 16",
        "/documents/draft/paragraphs/7?sort=supported, 16",
        "/submissions, 10",
        "/positions, 11",
        "/positions/participation, 11",
        "/positions/editions, 10"
    })
    void a_page_takes_as_many_statements_with_many_comments_as_with_few(String page, int most) {
        var few = statements("/consultations/" + SMALL.slug() + page);
        var many = statements("/consultations/" + LARGE.slug() + page);

        assertThat(many).as("statements of the large one: %s", many).hasSameSizeAs(few);
        assertThat(many).as("statements: %s", many).hasSizeLessThanOrEqualTo(most);
    }

    /** The secretariat's list, however it is narrowed. */
    @ParameterizedTest(name = "…/workbench{0} takes at most {1}")
    @CsvSource({
        "'', 48",
        "?state=unread&state=read, 48",
        "?order=newest&after=30, 48",
        "?order=paragraph, 50",
        "?group=academia&kind=support, 49",
        "?group=academia&group=government&kind=support&kind=objection&language=en, 49",
        "?paragraph=7&assignee=none, 49"
    })
    void the_list_of_a_secretariat_takes_as_many_statements_with_many_comments_as_with_few(String narrowing, int most)
            throws Exception {
        var secretary = secretary();
        var few = LOG.of(() -> asked(secretary, "/consultations/" + SMALL.slug() + "/workbench" + narrowing));
        var many = LOG.of(() -> asked(secretary, "/consultations/" + LARGE.slug() + "/workbench" + narrowing));

        assertThat(many).as("statements of the large one: %s", many).hasSameSizeAs(few);
        assertThat(many).as("statements: %s", many).hasSizeLessThanOrEqualTo(most);
    }

    private static Visitor secretary() throws Exception {
        var email = "secretary@bench.example";
        var password = "a long enough password";
        var visitor = new Visitor(PARLEY.baseUrl());
        visitor.api("POST", "/api/v1/persons", """
                {"name": "Secretary", "email": "%s", "password": "%s", "group": "academia", "country": "KE"}
                """.formatted(email, password));
        try (var connection = PARLEY.connect();
                var statement = connection.createStatement()) {
            statement.execute("update account set administrator = true where email = '" + email + "'");
        }
        return visitor.signedIn(email, password);
    }

    private static void asked(Visitor visitor, String page) {
        try {
            assertThat(visitor.send("GET", page, "").statusCode()).as(page).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_home_page_and_the_list_of_consultations_take_few() {
        assertThat(statements("/")).hasSizeLessThanOrEqualTo(8);
        assertThat(statements("/consultations")).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?section=2", "?section=50", "/paragraphs/7"})
    void a_page_of_a_text_is_light_however_much_is_said_about_it(String page) {
        assertThat(weight(LARGE.draft() + page)).isLessThanOrEqualTo(LIGHT);
        assertThat(weight(SMALL.draft())).isLessThanOrEqualTo(LIGHT);
    }

    private static int weight(String page) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(answer(page).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "supported"})
    void thousands_of_comments_on_one_paragraph_are_walked_through_page_by_page(String order) {
        var seen = new ArrayList<String>();
        var next = Optional.of(LARGE.draft() + "/paragraphs/" + Corpus.BUSY + "?sort=" + order);
        while (next.isPresent()) {
            var page = answer(next.get());
            CARD.matcher(page).results().forEach(card -> seen.add(card.group(1)));
            next = NEXT.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .findFirst();
        }
        assertThat(seen).hasSizeGreaterThan(2_000).doesNotHaveDuplicates();
    }

    private static List<String> statements(String page) {
        return LOG.of(() -> answer(page));
    }

    private static String answer(String page) {
        try {
            var request = HttpRequest.newBuilder(PARLEY.page(page)).build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
