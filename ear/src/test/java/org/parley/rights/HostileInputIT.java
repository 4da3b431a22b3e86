package org.parley.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.launcher.RunningParley;

/** Whatever people put into fields, addresses and documents is taken, or refused with a reason. It never fails. */
class HostileInputIT {
    private static final String CONSULTATION = "/consultations/platform-data-access";
    private static final String MARK = "<img src=x onerror=alert(7)>";

    private static Visitor visitor;

    @BeforeAll
    static void signIn() throws Exception {
        visitor = new Visitor(RunningParley.withDemo().baseUrl()).signedIn("stakeholder@parley.example", "parley-demo");
    }

    static Stream<String> texts() {
        return Stream.of(
                "\u0001\u0002\u0007\u001b[31m\u007f\u0085",
                "a".repeat(1_000_000),
                "\u202eevil\u202c \u2066x\u2069 \u200b",
                MARK + "<script>alert(7)</script><svg onload=alert(7)><iframe src=javascript:alert(7)>",
                "[x](javascript:alert(7)) ![y](data:text/html,<script>) <a href='&#106;avascript:alert(7)'>z</a>",
                "=cmd|' /C calc'!A0",
                "${jndi:ldap://x/y} #{7*7} {{7*7}} %s%n %0a%0d",
                "'; drop table comment; -- \" or 1=1",
                "[".repeat(20_000) + "*_".repeat(20_000),
                "\ud83d\ude00\ud83d ﷽ 𝕏 \uffff",
                "\r\nSet-Cookie: a=b\r\n\r\nbody");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_form_takes_or_refuses_any_text(String text) throws Exception {
        for (var path : List.of(CONSULTATION + "/comments", CONSULTATION + "/submissions", "/account/organisations")) {
            var fields = new HashMap<>(Map.of("csrf", visitor.formToken(), "text", text, "title", text, "name", text));
            fields.putAll(Map.of("kind", "remark", "language", "en", "step", "send", "group", "academia", "key", ""));
            harmless(visitor.send("POST", path, Visitor.form(fields)));
        }
        harmless(visitor.send("GET", CONSULTATION + "/comments", ""));
        harmless(visitor.send("GET", CONSULTATION + "/submissions", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_api_takes_or_refuses_any_text(String text) throws Exception {
        var comment = Json.createObjectBuilder()
                .add("paragraph", "12")
                .add("kind", "remark")
                .add("text", text)
                .add("language", "en")
                .build();
        harmless(visitor.api("POST", "/api/v1" + CONSULTATION + "/comments", comment.toString()));
        var odd = Json.createObjectBuilder()
                .add("paragraph", text)
                .add("kind", text)
                .add("language", text)
                .build();
        harmless(visitor.api("POST", "/api/v1" + CONSULTATION + "/comments", odd.toString()));
        harmless(visitor.api("POST", "/api/v1" + CONSULTATION + "/comments", text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void an_address_takes_or_refuses_any_text(String text) throws Exception {
        var encoded = URLEncoder.encode(text.substring(0, Math.min(text.length(), 1_000)), StandardCharsets.UTF_8);
        for (var path : List.of(
                "/search?q=",
                "/search.csv?q=",
                "/search?after=",
                "/api/v1/search?sort=",
                "/consultations?after=",
                CONSULTATION + "/comments?paragraph=",
                CONSULTATION + "/comments?after=",
                "/sign-in?next=")) {
            harmless(visitor.send("GET", path + encoded, ""));
        }
    }

    private static void harmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri().getPath() + "\n" + answer.body())
                .isLessThan(500);
        assertThat(answer.headers().map()).doesNotContainKey("a");
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body())
                    .doesNotContain(MARK)
                    .doesNotContain("<script>alert")
                    .doesNotContain("href=\"javascript:");
        }
    }
}
