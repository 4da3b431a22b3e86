package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping up with a consultation without commenting, with JavaScript and without. */
class FollowingIT {
    private static final String OPEN = "/consultations/platform-data-access";
    private static final String READER = OPEN + "/documents/draft-framework";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reader_follows_things_chooses_how_often_mails_come_and_stops(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            register(page, script ? "follower" : "plain-follower");
            page.navigate(READER);
            button(page, "#p5", "Follow paragraph 5");
            assertThat(page.locator("#p5")).containsText("Following: stop");
            page.navigate(OPEN + "/comments/12");
            button(page, "main", "Follow comment 12");
            page.navigate(OPEN);
            button(page, "main", "Follow this consultation");

            page.navigate("/account/following");
            assertThat(page.locator("main")).containsText("Paragraph 5 of");
            assertThat(page.locator("main")).containsText("Comment 12 and its replies");
            assertThat(page.locator("main")).containsText("This server is not set up to send mails");
            var first = page.locator("main .list li").first();
            first.locator("select").selectOption("weekly");
            first.locator("button").first().click();
            assertThat(page.locator("[role=status]")).containsText("Saved");
            assertThat(page.locator("main .list li").first().locator("select")).hasValue("weekly");
            page.locator("main .list li").first().locator("button[value=leave]").click();
            assertThat(page.locator("main .list li")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reader_comes_back_to_the_paragraph_and_sees_just_what_is_new(boolean script) {
        try (var visitor = Chromium.visitor(script, 1280);
                var other = Chromium.visitor(script, 1280)) {
            var page = visitor.newPage();
            register(page, script ? "returner" : "plain-returner");
            page.navigate(READER + "?at=9#p9");
            page.navigate(READER);
            page.locator("main a", new Page.LocatorOptions().setHasText("Continue at paragraph 9"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*at=9.*#p9$"));

            comment(other, script ? "saxifrage" : "butterwort");
            page.navigate(READER);
            page.locator(".tabs a", new Page.LocatorOptions().setHasText("since your last visit"))
                    .click();
            assertThat(page.locator("main .notes li").last()).containsText(script ? "saxifrage" : "butterwort");
            assertThat(page.locator("main .notes li").last().locator("a").first())
                    .hasAttribute("href", Pattern.compile(".*/comments/[0-9]+$"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_comes_while_somebody_reads_is_announced_and_moves_nothing(boolean script) {
        try (var visitor = Chromium.visitor(script, 390);
                var other = Chromium.visitor(false, 1280)) {
            var page = visitor.newPage();
            page.navigate(READER + "#p7");
            var bar = page.locator(".live");
            var before = page.locator("#m4 .sum a").first().innerText();
            assertThat(bar).isEmpty();
            var place =
                    script ? (Number) page.evaluate("document.querySelector('#p7').getBoundingClientRect().top") : 0;

            comment(other, script ? "gentian" : "sundew");
            if (!script) {
                assertThat(bar).isEmpty();
                return;
            }
            assertThat(bar.locator("button")).containsText("1 new comment: show");
            assertThat(page.evaluate("document.querySelector('#p7').getBoundingClientRect().top"))
                    .isEqualTo(place);
            // Not by the mouse of the test, which scrolls a button to the middle of the window before it presses it.
            bar.locator("button").dispatchEvent("click");
            assertThat(bar).isEmpty();
            assertThat(page.locator("#m4 .sum a").first()).not().containsText(before);
            var after = (Number) page.evaluate("document.querySelector('#p7').getBoundingClientRect().top");
            assertThat(Math.abs(after.doubleValue() - place.doubleValue())).isLessThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_secretariat_announces_changes_and_cancels_a_meeting(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            signIn(page, "secretariat@parley.example");
            var desk = "/consultations/accessible-public-services/workbench/meetings";
            page.navigate(desk);
            page.locator("main form button").last().click();
            assertThat(page.locator(".problem")).containsText("Enter a title");
            var title = script ? "Evening in the library" : "Morning in the library";
            page.fill("#field-title", title);
            page.fill("#field-start", "2031-05-06 18:00");
            page.fill("#field-end", "2031-05-06 20:00");
            page.fill("#field-zone", "Africa/Nairobi");
            page.fill("#field-location", "Library");
            page.locator("main form button").last().click();
            assertThat(page.locator("[role=status]")).containsText("announced");

            page.locator("main a", new Page.LocatorOptions().setHasText("Change " + title))
                    .click();
            page.fill("#field-location", "Garden");
            page.locator("main form button").first().click();
            assertThat(page.locator("[role=status]")).containsText("changed");
            page.locator("main a", new Page.LocatorOptions().setHasText("Change " + title))
                    .click();
            page.locator("button[value=cancel]").click();

            page.navigate("/consultations/accessible-public-services/meetings");
            var meeting = page.locator(".meeting", new Page.LocatorOptions().setHasText(title));
            assertThat(meeting).containsText("Cancelled");
            assertThat(meeting).containsText("6 May 2031, 18:00 Africa/Nairobi");
            assertThat(meeting).containsText("Garden");
        }
    }

    private static void comment(BrowserContext visitor, String word) {
        var page = visitor.newPage();
        signIn(page, "secretariat@parley.example");
        page.navigate(READER + "?at=4&act=comment#p4-comment");
        page.locator("input[name=kind][value=remark]").check();
        page.fill("textarea[name=text]", "A remark with the word " + word + ".");
        page.locator("main button[value=send]").first().click();
        page.waitForLoadState();
    }

    private static void register(Page page, String word) {
        page.navigate("/register");
        page.fill("#field-name", "Reader " + word);
        page.fill("#field-email", word + "@parley.example");
        page.fill("#field-password", "a long enough password");
        page.locator("input[name=group][value=academia]").check();
        page.locator("main button[type=submit]").click();
    }

    private static void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#field-email", email);
        page.fill("#field-password", "parley-demo");
        page.locator("main button[type=submit]").click();
    }

    private static void button(Page page, String within, String words) {
        page.locator(within + " button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }
}
