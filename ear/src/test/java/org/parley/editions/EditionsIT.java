package org.parley.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** The demo's draft is read in French and Arabic beside the authoritative English. */
class EditionsIT {
    private static final String DRAFT = "/consultations/platform-data-access/documents/draft-framework";

    private static HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(RunningParley.withDemo().page(path)).build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void a_reader_switches_language_and_stays_at_the_paragraph() throws Exception {
        var french = get(DRAFT + "?version=1&lang=fr").body();

        assertThat(french)
                .contains("hreflang=\"ar\"", "Cadre pour l’accès aux données", "lang=\"fr\"")
                .contains("lang=ar#p3".replace("lang=ar", "at=3&amp;version=1&amp;lang=ar"));
        assertThat(get(DRAFT + "?version=1&lang=ar").body())
                .contains("<div class=\"txt\" dir=\"rtl\">", "<div class=\"body\" lang=\"ar\" data-edition=\"ar\">");
    }

    @Test
    void what_is_not_translated_shows_the_authoritative_text_marked() throws Exception {
        assertThat(get(DRAFT + "?version=1&lang=fr").body())
                .contains("States and international organisations should support training", "Not translated.");
        assertThat(get(DRAFT + "?version=1").body()).doesNotContain("Not translated.");
    }

    @Test
    void an_edition_that_is_not_there_is_not_found() throws Exception {
        assertThat(get(DRAFT + "?lang=tlh").statusCode()).isEqualTo(404);
    }

    @Test
    void the_data_give_the_editions_and_their_texts() throws Exception {
        assertThat(get("/api/v1" + DRAFT + "?version=1&lang=fr").body())
                .contains("\"editions\"", "Ces dernières années");
    }

    @Test
    void the_next_version_keeps_what_did_not_change() throws Exception {
        assertThat(get(DRAFT + "?lang=fr").body()).contains("L’accès aux données et la protection", "Not translated.");
    }
}
