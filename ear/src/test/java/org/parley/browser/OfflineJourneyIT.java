package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.launcher.TestSession;

/** Taking a consultation along, writing without a network, and bringing it back twice. */
class OfflineJourneyIT {
    private static final String OFFLINE = "/consultations/platform-data-access/offline";
    private static final Path DIRECTORY = TestSession.temporaryDirectory("offline");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Test
    void comments_written_without_a_network_are_taken_in_once() {
        var taken = taken();
        Path saved;
        try (var traveller = Chromium.visitor(true, 390)) {
            traveller.setOffline(true);
            var page = traveller.newPage();
            page.onDialog(dialog -> {
                throw new AssertionError(dialog.message());
            });
            page.navigate(taken.toUri().toString());
            write(page, "Comment", "A word from the train.");
            page.locator("[data-paragraph='14'] .tools button").nth(1).click();
            page.fill("#w-wording", page.inputValue("#w-wording") + " This holds on trains, too.");
            page.locator("#write .go").click();
            page.locator("[data-paragraph='15'] .tools button").nth(2).click();
            page.fill("#w-wording", "Trains have tunnels.");
            page.locator("#write .go").click();
            assertThat(page.locator("#list li")).hasCount(3);
            page.reload();
            assertThat(page.locator("#list li")).hasCount(3);
            var file = page.waitForDownload(() -> page.click("#save"));
            saved = DIRECTORY.resolve("comments.json");
            file.saveAs(saved);
        }
        bring(saved, "3 comments were taken in.");
        bring(saved, "3 were in the record before.");
    }

    private static Path taken() {
        try (var visitor = Chromium.visitor(false, 1280)) {
            var page = visitor.newPage();
            page.navigate(OFFLINE);
            var file = page.waitForDownload(
                    () -> page.locator("a[download]").first().click());
            var path = DIRECTORY.resolve("taken.html");
            file.saveAs(path);
            return path;
        }
    }

    private static void write(Page page, String button, String text) {
        page.locator("[data-paragraph='12'] .tools button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .press("Enter");
        assertThat(page.locator("#write-title")).isFocused();
        page.locator("#write .go").click();
        assertThat(page.locator("#e-text")).hasText("Write your comment");
        assertThat(page.locator("#w-text")).isFocused();
        page.fill("#w-text", text);
        page.locator("#write .go").click();
    }

    private static void bring(Path file, String sentence) {
        try (var visitor = Chromium.visitor(false, 1280)) {
            var page = visitor.newPage();
            page.navigate("/sign-in");
            page.fill("input[name=email]", "stakeholder@parley.example");
            page.fill("input[name=password]", "parley-demo");
            page.locator("main button[type=submit]").click();
            page.navigate(OFFLINE);
            page.setInputFiles("#field-file", file);
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("main [role=status]")).containsText(sentence);
            assertThat(page.locator("tbody a")).hasCount(3);
        }
    }

    @Test
    void the_file_can_be_read_without_script_and_says_how_to_write() {
        var taken = taken();
        try (var reader = Chromium.visitor(false, 390)) {
            reader.setOffline(true);
            var page = reader.newPage();
            page.navigate(taken.toUri().toString());

            assertThat(page.locator("[data-paragraph='12'] .text")).isVisible();
            assertThat(page.locator("noscript .box")).containsText("name the number of the paragraph");
            assertThat(page.locator("button:visible")).hasCount(0);
        }
    }

    @Test
    void nothing_in_the_file_breaks_a_rule_of_accessibility() {
        var taken = taken();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var reader = Chromium.visitor(true, 390, scheme)) {
                var page = reader.newPage();
                page.navigate(taken.toUri().toString());
                page.locator("[data-paragraph='12'] .tools button").first().click();

                var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();

                assertThat(found).as(scheme + " " + found).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
            }
        }
    }
}
