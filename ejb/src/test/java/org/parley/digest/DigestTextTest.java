package org.parley.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.digest.DigestStore.Addressee;
import org.parley.notice.NewsItem;

class DigestTextTest {
    private static final URI SITE = URI.create("https://parley.example.org");
    private static final Addressee AMINA = new Addressee("amina@parley.example", "en", "token-1", "Amina");

    private static DigestText text(NewsItem... news) {
        return new DigestText(SITE, AMINA, List.of(news), 0, new MailTexts(Locale.ENGLISH));
    }

    @Test
    void says_who_said_what_where_with_a_link_to_the_configured_address() {
        var text = text(SomeNews.comment("Data access", "Idris", "I **object**.", null));

        assertThat(text.plain())
                .contains("Hello Amina,", "== Data access ==", "* Idris: comment 12 on paragraph 3", "  I object.")
                .contains("https://parley.example.org/consultations/data/comments/12")
                .contains("https://parley.example.org/unsubscribe/token-1");
        assertThat(text.html()).contains("href=\"https://parley.example.org/consultations/data/comments/12\"");
    }

    @Test
    void names_the_time_of_a_meeting_with_its_zone() {
        var text = text(SomeNews.meeting("Data access", Instant.parse("2027-01-05T08:15:00Z"), false));

        assertThat(text.plain()).contains("Meeting: Hearing, 5 January 2027, 14:00 Asia/Kathmandu");
    }

    @Test
    void says_that_a_meeting_is_cancelled() {
        assertThat(text(SomeNews.meeting("Data access", Instant.EPOCH, true)).plain())
                .contains("Cancelled: Hearing");
    }

    @Test
    void does_not_say_what_was_withdrawn() {
        var text = text(SomeNews.comment("Data access", "Idris", "", Instant.parse("2026-11-22T11:00:00Z")));

        assertThat(text.plain()).contains("Withdrawn by its author on 22 November 2026, 12:00 Europe/Paris.");
    }

    @Test
    void counts_what_has_no_place() {
        var text = new DigestText(
                SITE, AMINA, List.of(SomeNews.comment("T", "N", "x", null)), 3, new MailTexts(Locale.ENGLISH));

        assertThat(text.plain()).contains("There are 3 more");
        assertThat(text.subject()).isEqualTo("4 things are new on “T”");
    }

    @Test
    void speaks_english_where_a_language_has_no_texts() {
        assertThat(new MailTexts(Locale.forLanguageTag("tlh")).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Property(tries = 300)
    void no_title_or_name_breaks_the_subject_or_the_markup(@ForAll String title, @ForAll String name) {
        var hostile =
                text(SomeNews.comment(title + "\r\nBcc: all@parley.example", name + "<script>", "<b onclick=x>", null));

        assertThat(hostile.subject()).doesNotContain("\r", "\n", "\u2028", "\u0085");
        assertThat(hostile.html()).doesNotContain("<script", "<b onclick");
    }
}
