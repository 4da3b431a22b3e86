package org.parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher sets on the server, seen from outside. */
class RunningParleyIT {
    private final RunningParley parley = RunningParley.withDemo();

    @Test
    void says_that_it_is_ready_and_nothing_more() throws Exception {
        var answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("up\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health/live", "/no-such-page"})
    void names_no_product_and_no_version(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi", "/health", "/server-health"})
    void the_pages_of_the_container_are_closed(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void the_script_is_one_deferred_file_of_this_server_that_browsers_may_keep() throws Exception {
        var home = get("/");
        var script = Pattern.compile("<script src=\"(/assets/[0-9a-f]{12}/parley\\.js)\" defer></script>")
                .matcher(home.body());

        assertThat(script.find()).isTrue();
        assertThat(home.body().split("<script", -1)).hasSize(2);
        assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';")
                .doesNotContain("unsafe");
        var kept = get(script.group(1));
        assertThat(kept.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/javascript");
        assertThat(kept.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
    }

    @Test
    void has_a_database_of_its_own() throws Exception {
        try (var connection = parley.connect();
                var rows = connection.getMetaData().getTables(null, "public", "flyway_schema_history", null)) {
            assertThat(rows.next()).isTrue();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(parley.page(path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
