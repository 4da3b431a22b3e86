package org.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demo.DemoFolder.valuesOf;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTextsTest {
    private static final Set<String> GROUPS = Set.of(
            "government",
            "private-sector",
            "civil-society",
            "technical-community",
            "academia",
            "international-organisation");
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "ar", "zh");
    private static final Set<String> KINDS = Set.of("support", "objection", "question", "remark", "amendment");

    @Nested
    class people_and_organisations {
        private final List<JsonObject> people = DemoFolder.objects("people.json");
        private final List<JsonObject> organisations = DemoFolder.objects("organisations.json");

        @Test
        void have_keys_and_addresses_of_their_own() {
            assertThat(valuesOf(people, "key")).doesNotHaveDuplicates();
            assertThat(valuesOf(organisations, "key")).doesNotHaveDuplicates();
            assertThat(valuesOf(people, "email"))
                    .doesNotHaveDuplicates()
                    .allMatch(email -> email.endsWith("@parley.example"))
                    .contains("admin@parley.example", "secretariat@parley.example", "stakeholder@parley.example");
        }

        @Test
        void come_from_six_groups_and_real_countries() {
            var countries = Set.of(Locale.getISOCountries());

            assertThat(Set.copyOf(valuesOf(organisations, "group"))).isEqualTo(GROUPS);
            assertThat(valuesOf(people, "group")).isSubsetOf(GROUPS);
            assertThat(valuesOf(people, "country")).isSubsetOf(countries);
            assertThat(Set.copyOf(valuesOf(organisations, "country")))
                    .isSubsetOf(countries)
                    .hasSizeGreaterThanOrEqualTo(20);
        }

        @Test
        void belong_together() {
            var keys = valuesOf(organisations, "key");

            assertThat(people)
                    .filteredOn(person -> !person.isNull("organisation"))
                    .allMatch(person -> keys.contains(person.getString("organisation")));
        }
    }

    @Nested
    class each_consultation {
        @ParameterizedTest
        @ValueSource(strings = {"open", "published"})
        void names_its_zone_and_the_six_groups(String folder) {
            var consultation = new DemoFolder(folder).consultation();

            assertThat(ZoneId.getAvailableZoneIds()).contains(consultation.getString("zone"));
            assertThat(Set.copyOf(strings(consultation, "groups"))).isEqualTo(GROUPS);
            assertThat(consultation.getString("slug")).matches("[a-z0-9-]+");
        }

        @ParameterizedTest
        @ValueSource(strings = {"open", "published"})
        void has_comments_of_known_kinds_people_and_languages(String folder) {
            var comments = new DemoFolder(folder).comments();
            var written = Stream.concat(comments.stream(), comments.stream().flatMap(DemoTextsTest::replies))
                    .toList();

            assertThat(valuesOf(comments, "kind")).isSubsetOf(KINDS);
            assertThat(Set.copyOf(valuesOf(comments, "language"))).isEqualTo(LANGUAGES);
            assertThat(valuesOf(written, "language")).isSubsetOf(LANGUAGES);
            assertThat(valuesOf(written, "author")).isSubsetOf(valuesOf(DemoFolder.objects("people.json"), "key"));
            assertThat(valuesOf(written, "text")).noneMatch(String::isBlank);
        }

        @ParameterizedTest
        @ValueSource(strings = {"open", "published"})
        void has_comments_on_paragraphs_that_exist(String folder) {
            var demo = new DemoFolder(folder);

            assertThat(demo.comments())
                    .filteredOn(comment -> !comment.isNull("paragraph"))
                    .extracting(comment -> comment.getInt("paragraph"))
                    .allMatch(
                            number -> number >= 1 && number <= demo.paragraphs().size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"open", "published"})
        void has_amendments_that_change_the_words(String folder) {
            var demo = new DemoFolder(folder);
            var wordings = demo.amendments();

            assertThat(wordings).allMatch(comment -> comment.getString("kind").equals("amendment"));
            assertThat(demo.comments())
                    .filteredOn(comment -> comment.getString("kind").equals("amendment"))
                    .hasSameSizeAs(wordings);
            assertThat(wordings).noneMatch(comment -> comment.getString("wording")
                    .strip()
                    .equals(demo.paragraphs().get(comment.getInt("paragraph") - 1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"open", "published"})
        void has_contributions_of_some_length(String folder) {
            var submissions = DemoFolder.objects(folder + "/submissions.json");

            assertThat(valuesOf(submissions, "author")).isSubsetOf(valuesOf(DemoFolder.objects("people.json"), "key"));
            assertThat(valuesOf(submissions, "language")).isSubsetOf(LANGUAGES);
            assertThat(valuesOf(submissions, "text")).allMatch(text -> text.length() > 600);
        }

        @ParameterizedTest
        @ValueSource(strings = {"open", "published"})
        void is_told_in_the_order_of_time(String folder) {
            var comments = new DemoFolder(folder).comments();

            assertThat(comments)
                    .isSortedAccordingTo((a, b) -> Integer.compare(b.getInt("day"), a.getInt("day")))
                    .allSatisfy(comment -> assertThat(replies(comment))
                            .allMatch(reply -> reply.getInt("day") <= comment.getInt("day")));
        }
    }

    @Nested
    class the_open_consultation {
        private final DemoFolder demo = new DemoFolder("open");

        @Test
        void has_a_draft_of_about_forty_paragraphs_and_a_hundred_comments() {
            assertThat(demo.paragraphs()).hasSizeBetween(38, 42);
            assertThat(demo.comments()).hasSizeGreaterThanOrEqualTo(100);
            assertThat(demo.amendments()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(demo.comments().stream().flatMap(DemoTextsTest::replies)).hasSizeGreaterThanOrEqualTo(25);
        }

        @Test
        void discusses_paragraphs_twelve_and_fourteen() {
            assertThat(commentsOn(12)).hasSizeGreaterThanOrEqualTo(6);
            assertThat(commentsOn(14)).hasSizeGreaterThanOrEqualTo(6);
        }

        @Test
        void has_a_campaign_of_fourteen_letters_that_are_all_a_little_different() {
            var letters = demo.comments().stream()
                    .filter(comment -> comment.getString("text").contains("found by local journalists, fact-checkers"))
                    .toList();

            assertThat(letters).hasSizeBetween(12, 16);
            assertThat(valuesOf(letters, "text")).doesNotHaveDuplicates();
            assertThat(valuesOf(letters, "author")).doesNotHaveDuplicates();
        }

        @Test
        void has_eight_contributions() {
            assertThat(DemoFolder.objects("open/submissions.json")).hasSize(8);
        }

        private List<JsonObject> commentsOn(int paragraph) {
            return demo.comments().stream()
                    .filter(comment -> !comment.isNull("paragraph") && comment.getInt("paragraph") == paragraph)
                    .toList();
        }
    }

    private static Stream<JsonObject> replies(JsonObject comment) {
        return comment.getJsonArray("replies").stream().map(JsonValue::asJsonObject);
    }

    private static List<String> strings(JsonObject object, String field) {
        return object.getJsonArray(field).getValuesAs(JsonString::getString);
    }
}
