package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secretary shares work, and does the same with several comments at once. */
class CaseworkJourneyIT {
    private static final String WORKBENCH = "/consultations/platform-data-access/workbench";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_secretary_assigns_tags_notes_and_undoes_an_act_on_several(boolean script) {
        try (var office = Chromium.visitor(script, script ? 1280 : 390)) {
            var page = office.newPage();
            signIn(page);
            beside(page, script ? 40 : 41, script);
            page.navigate(WORKBENCH + "?q=data");
            page.locator("input[name=comment]").nth(0).check();
            page.locator("input[name=comment]").nth(1).check();
            page.locator("#bulk-act").selectOption("unread");
            press(page, "Look at it first");
            fits(page, script);
            assertThat(page.locator("main h2").first()).hasText("Look before it is done");
            page.goBack();
            page.locator("#bulk-act").selectOption(new SelectOption().setLabel("Put on the tag “Independent review”"));
            press(page, "Look at it first");
            press(page, "Do it to 2 comments");
            assertThat(page.locator("[role=status]").first()).containsText("2 comments were changed");
            fits(page, script);
            press(page, "Undo");
            assertThat(page.locator("[role=status]").last()).containsText("2 comments were put back");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Last acts"))
                    .click();
            assertThat(page.locator(".clus .tag").first()).containsText("Undone by");
        }
    }

    private static void beside(Page page, int number, boolean script) {
        page.navigate(WORKBENCH + "?comment=" + number);
        press(page, "Assign to me");
        assertThat(page.locator("#case-assignee option[selected]")).hasText("Maëlle Rochebrunel");
        page.locator("#case-put").selectOption(new SelectOption().setLabel("Cost"));
        press(page, "Put on");
        assertThat(page.locator(".case-tag:not(.suggested)")).containsText("Cost");
        page.locator("#case-note").fill("ملاحظة للزملاء");
        press(page, "Note it");
        assertThat(page.locator(".case-note")).containsText("ملاحظة للزملاء");
        fits(page, script);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Nothing is wider than the window, and no rule of accessibility is broken. */
    private static void fits(Page page, boolean script) {
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        if (script) {
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .isEmpty();
        }
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.fill("#field-email", "secretariat@parley.example");
        page.fill("#field-password", "parley-demo");
        page.click("main button[type=submit]");
    }
}
