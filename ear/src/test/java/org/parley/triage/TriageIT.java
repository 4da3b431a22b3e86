package org.parley.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

class TriageIT {
    private static final String DEMO = "/consultations/platform-data-access/workbench";
    private static final Pattern TOTAL = Pattern.compile("id=\"list-title\">(?:([0-9,]+) comments|One comment)<");
    private static final Pattern CHOICE = Pattern.compile(
            "<input type=\"checkbox\" name=\"([a-z]+)\" value=\"([^\"]+)\"( checked)?>.*?<span class=\"n\">([0-9,]+)</span>\\s*</label>",
            Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("type=\"checkbox\" name=\"comment\" value=\"([0-9]+)\"");
    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"#]+)#list\" data-next>");
    private static final Pattern VIEW = Pattern.compile("href=\"([^\"]+/views/[0-9]+)\"");
    private static final Pattern COMMENT_THREE = Pattern.compile("comment=3(?!\\d)");

    private static Visitor secretary;
    private static Visitor administrator;

    @BeforeAll
    static void signIn() throws IOException, InterruptedException {
        secretary = Trial.visitor("secretariat");
        administrator = Trial.visitor("admin");
    }

    private static String page(String address) throws IOException, InterruptedException {
        var answer = secretary.send("GET", address, "");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static int total(String page) {
        var found = TOTAL.matcher(page);
        assertThat(found.find()).as("heading of the list").isTrue();
        return found.group(1) == null ? 1 : Integer.parseInt(found.group(1).replace(",", ""));
    }

    /** By name and value of each choice that is not made the number beside it. */
    private static Map<String, Integer> choices(String page) {
        var choices = new LinkedHashMap<String, Integer>();
        for (var part : page.split("(?=<label class=\"opt\">)")) {
            var found = CHOICE.matcher(part);
            if (found.find() && found.group(3) == null) {
                choices.put(
                        found.group(1) + "=" + found.group(2).replace("@", "%40"),
                        Integer.parseInt(found.group(4).replace(",", "")));
            }
        }
        return choices;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "state=unread", "group=academia", "group=academia&kind=objection&language=en", "q=data"})
    void the_number_beside_a_choice_is_the_length_of_the_list_it_leads_to(String narrowing)
            throws IOException, InterruptedException {
        var choices = choices(page(DEMO + "?" + narrowing));
        var chosen = List.of(narrowing.split("&"));

        assertThat(choices).hasSizeGreaterThan(8);
        var checked = 0;
        for (var choice : choices.entrySet()) {
            var name = choice.getKey().substring(0, choice.getKey().indexOf('='));
            if (chosen.stream().noneMatch(one -> one.startsWith(name + "=")) && checked++ % 3 == 0) {
                assertThat(total(page(DEMO + "?" + narrowing + "&" + choice.getKey())))
                        .as(narrowing + " and " + choice.getKey())
                        .isEqualTo(choice.getValue());
            }
        }
    }

    @Test
    void a_choice_beside_another_of_its_kind_widens_the_list() throws IOException, InterruptedException {
        var one = total(page(DEMO + "?kind=objection&group=academia"));
        var other = total(page(DEMO + "?kind=question&group=academia"));

        assertThat(total(page(DEMO + "?kind=objection&kind=question&group=academia")))
                .isEqualTo(one + other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "?order=newest&", "?order=paragraph&", "?order=paragraph&group=academia&group=government&"})
    void every_comment_stands_on_one_page_of_the_list(String narrowing) throws IOException, InterruptedException {
        var seen = new ArrayList<String>();
        var first = page(DEMO + narrowing);
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            ROW.matcher(next.get()).results().forEach(row -> seen.add(row.group(1)));
            var link = NEXT.matcher(next.get());
            next = link.find() ? Optional.of(page(link.group(1).replace("&amp;", "&"))) : Optional.empty();
        }

        assertThat(seen).hasSize(total(first)).doesNotHaveDuplicates();
    }

    @Test
    void what_the_address_says_wrongly_narrows_nothing_and_is_told() throws IOException, InterruptedException {
        var page = page(DEMO + "?group=aliens&tag=none-such&state=lost&paragraph=999&order=random&after=x&comment=x");

        assertThat(total(page)).isEqualTo(total(page(DEMO)));
        assertThat(page)
                .contains("7 values in the address are not known here")
                .contains("group=aliens", "tag=none-such", "state=lost", "paragraph=999", "order=random");
    }

    @Test
    void a_comment_that_does_not_exist_cannot_be_opened() throws IOException, InterruptedException {
        assertThat(secretary.send("GET", DEMO + "?comment=99999", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void words_are_found_in_the_comments_of_the_consultation_alone() throws IOException, InterruptedException {
        assertThat(total(page(DEMO + "?q=researchers"))).isBetween(1, 60);
        assertThat(total(page(DEMO + "?q=xyzzyx"))).isZero();
    }

    @Test
    void opening_a_comment_marks_it_read_and_warns_colleagues_but_nobody_else() throws Exception {
        var path = Trial.opened("opened-comments", List.of("One.", "Two.", "Three.", "Four."));
        assertThat(page(path + "/workbench")).contains("Not read yet").doesNotContain("has not answered");

        administrator.send("GET", path + "/workbench?comment=2", "");
        var warned = page(path + "/workbench?comment=2");

        assertThat(warned).contains("has not answered").contains("Opened by you");
        assertThat(total(page(path + "/workbench?state=read"))).isEqualTo(1);
        for (var outside : List.of(path + "/comments/2", "/api/v1" + path + "/comments/2", path + "/comments")) {
            assertThat(new Visitor(RunningParley.withDemo().baseUrl())
                            .send("GET", outside, "")
                            .body())
                    .doesNotContain("Opened by")
                    .doesNotContain("has not answered");
        }
    }

    @Test
    void the_next_comment_is_one_that_no_colleague_has_open() throws Exception {
        var path = Trial.opened("next-comments", List.of("One.", "Two.", "Three.", "Four."));
        administrator.send("GET", path + "/workbench?comment=2", "");

        var answer = secretary.send(
                "POST",
                path + "/workbench/comments/1?state=unread&state=read",
                Visitor.form(Map.of(
                        "csrf", secretary.formToken(), "decision", "noted", "reason", "Thank you.", "version", "0")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("state=unread&state=read", "done=1")
                .containsPattern(COMMENT_THREE)
                .endsWith("#one-title");
        assertThat(total(page(path + "/workbench?state=answered"))).isEqualTo(1);
    }

    @Test
    void a_view_is_saved_shared_renamed_and_deleted() throws Exception {
        var path = Trial.opened("saved-views", List.of("One.", "Two."));
        var views = path + "/workbench/views";
        var token = secretary.formToken();
        var form = Map.of("csrf", token, "name", "Loud <b>objections</b>", "narrowing", "?kind=objection&colour=red");
        secretary.send("POST", views, Visitor.form(form));

        var listed = page(views);
        assertThat(listed).contains("Loud &lt;b&gt;objections&lt;/b&gt;");
        var link = VIEW.matcher(listed);
        assertThat(link.find()).isTrue();
        var view = link.group(1);
        assertThat(secretary
                        .send("GET", view, "")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/workbench?kind=objection");
        assertThat(administrator.send("GET", view, "").statusCode()).isEqualTo(404);

        secretary.send(
                "POST", view, Visitor.form(Map.of("csrf", token, "name", "Renamed", "shared", "yes", "version", "1")));
        assertThat(administrator.send("GET", path + "/workbench", "").body()).contains("Renamed");
        assertThat(secretary
                        .send("POST", view, Visitor.form(Map.of("csrf", token, "name", "Stale", "version", "1")))
                        .statusCode())
                .isEqualTo(409);
        administrator.send("POST", view + "/removal", Visitor.form(Map.of("csrf", administrator.formToken())));
        assertThat(page(views)).contains("Renamed");

        secretary.send("POST", view + "/removal", Visitor.form(Map.of("csrf", token)));
        assertThat(page(views)).doesNotContain("Renamed");
        assertThat(secretary.send("GET", view, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_view_without_name_is_refused_and_keeps_what_was_typed() throws Exception {
        var answer = secretary.send(
                "POST",
                DEMO + "/views",
                Visitor.form(Map.of("csrf", secretary.formToken(), "name", " ", "narrowing", "?kind=remark")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#field-name\"", "value=\"?kind=remark\"");
    }

    @Test
    void keys_are_switched_off_for_a_person_and_on_again() throws Exception {
        secretary.send("POST", DEMO + "/keys", Visitor.form(Map.of("csrf", secretary.formToken(), "keys", "on")));
        var token = administrator.formToken();
        administrator.send("POST", DEMO + "/keys", Visitor.form(Map.of("csrf", token, "keys", "off")));
        assertThat(administrator.send("GET", DEMO, "").body()).contains("data-keys=\"off\"");
        assertThat(page(DEMO)).contains("data-keys=\"on\"");

        administrator.send("POST", DEMO + "/keys", Visitor.form(Map.of("csrf", token, "keys", "on")));
        assertThat(administrator.send("GET", DEMO, "").body()).contains("data-keys=\"on\"");
    }
}
