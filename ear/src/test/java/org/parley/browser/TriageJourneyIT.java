package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.triage.Trial;

/** A secretary walks through a list: with a mouse, without script, and with single keys. */
class TriageJourneyIT {
    private static final List<String> COMMENTS =
            List.of("Dams are loud.", "Mills are old.", "Weirs are cold.", "Fords are wet.", "Locks are slow.");

    private static Page signedIn(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate("/sign-in");
        page.fill("#field-email", "secretariat@parley.example");
        page.fill("#field-password", "parley-demo");
        page.locator("main button[type=submit]").click();
        return page;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_list_is_narrowed_and_answered_one_after_the_other(boolean script) throws Exception {
        var path = Trial.opened("walk-" + (script ? "scripted" : "plain"), COMMENTS);
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = signedIn(visitor);
            page.navigate(path + "/workbench");
            page.locator(".facet summary").first().click();
            page.locator("input[name=kind][value=support]").check();
            page.locator(".facet button[type=submit]").click();
            assertThat(page.locator("#list-title")).hasText("3 comments");
            page.locator(".tri .what a").first().click();
            assertThat(page.locator("#one-title")).hasText("Comment 1");

            page.locator("input[name=decision][value=noted]").check();
            page.fill("#one textarea[name=reason]", "Thank you.");
            page.locator("[data-key=s]").click();

            assertThat(page.locator("#one-title")).hasText("Comment 3");
            assertThat(page).hasURL(Pattern.compile(".*kind=support.*"));
            assertThat(page.locator("[role=status]").first()).containsText("Comment 1 is answered");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void single_keys_walk_open_choose_and_save() throws Exception {
        var path = Trial.opened("walk-keys", COMMENTS);
        try (var visitor = Chromium.visitor(true, 1280)) {
            var page = signedIn(visitor);
            page.navigate(path + "/workbench?order=newest");
            page.keyboard().press("j");
            page.keyboard().press("k");
            page.keyboard().press("x");
            assertThat(page.locator("input[name=comment][value='5']")).isChecked();
            page.keyboard().press("o");
            assertThat(page.locator("#one-title")).hasText("Comment 5");
            assertThat(page.locator("#one-title")).isFocused();

            page.keyboard().press("3");
            assertThat(page.locator("input[name=decision][value=not-accepted]")).isChecked();
            page.fill("#one textarea[name=reason]", "");
            page.locator("#one textarea[name=reason]").pressSequentially("just so");
            page.locator("#one-title").focus();
            page.keyboard().press("s");

            assertThat(page.locator("#one-title")).hasText("Comment 4");
            assertThat(page.locator("#one-title")).isFocused();
            assertThat(page).hasURL(Pattern.compile(".*order=newest.*done=5.*"));
        }
    }

    @Test
    void keys_do_nothing_while_somebody_types_and_nothing_at_all_once_switched_off() throws Exception {
        var path = Trial.opened("walk-typing", COMMENTS);
        try (var visitor = Chromium.visitor(true, 1280)) {
            var page = signedIn(visitor);
            page.navigate(path + "/workbench?comment=1");
            page.locator("#narrow-q").pressSequentially("jox1?");
            assertThat(page.locator("#narrow-q")).hasValue("jox1?");
            assertThat(page.locator("#one-title")).hasText("Comment 1");
            assertThat(page.locator("input[name=decision]:checked")).hasCount(0);

            page.locator("#keys summary").click();
            page.locator("#keys button").click();
            page.navigate(path + "/workbench?comment=1");
            page.keyboard().press("2");
            assertThat(page.locator("input[name=decision]:checked")).hasCount(0);

            page.locator("#keys summary").click();
            page.locator("#keys button").click();
            page.navigate(path + "/workbench?comment=1");
            page.keyboard().press("2");
            assertThat(page.locator("input[name=decision]:checked")).hasCount(1);
        }
    }
}
