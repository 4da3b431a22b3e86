package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stakeholder does with comments of others and with their own, with JavaScript and without. */
class VoicesIT {
    private static final String OPEN = "/consultations/platform-data-access";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_stakeholder_signs_a_proposal_changes_their_mind_and_takes_it_back(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            register(page, script ? "signer-with" : "signer-without");
            page.navigate(OPEN + "/comments/110");
            assertThat(page.locator("#support-h")).hasText("Who supports this change");
            assertThat(page.locator("table caption").first()).containsText("not added up");

            button(page, "I support this");
            assertThat(page).hasURL(Pattern.compile(".*/comments/110#support$"));
            assertThat(page.locator("main")).containsText("You support this as");
            page.navigate(OPEN + "/comments/110/support?stance=support");
            assertThat(page.locator("ul.notes")).containsText(script ? "signer-with" : "signer-without");

            button(page, "I object");
            assertThat(page.locator("main")).containsText("You object to this as");
            button(page, "Take it back");
            assertThat(page.locator("main")).not().containsText("You object to this as");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_author_corrects_a_comment_reads_its_history_and_withdraws_it(boolean script) {
        try (var visitor = Chromium.visitor(script, script ? 1280 : 390)) {
            var page = visitor.newPage();
            register(page, script ? "corrector-with" : "corrector-without");
            page.navigate(OPEN + "/documents/draft-framework?at=30&act=comment#p30-comment");
            page.locator("input[name=kind][value=remark]").check();
            page.fill("textarea[name=text]", "مرحبا: thirty days are tooo few.");
            button(page, "Send comment");
            var comment = page.url().replaceFirst("/receipt.*", "");

            page.navigate(comment);
            page.locator("a[href$='/edit']").first().click();
            page.fill("textarea[name=text]", "مرحبا: thirty days are too few.");
            button(page, "Save the correction");
            assertThat(page.locator("main")).containsText("Your correction was received");
            page.navigate(comment + "/history");
            assertThat(page.locator("#state-2")).containsText("State 2");
            assertThat(page.locator("ins").first()).containsText("too");

            page.navigate(comment);
            page.locator("a[href$='/withdraw']").first().click();
            page.fill("#field-reason", "Somebody said it better.");
            button(page, "Withdraw it");
            assertThat(page.locator("article.own")).containsText("Withdrawn by its author on");
            assertThat(page.locator("article.own")).not().containsText("thirty days");
        }
    }

    private static void register(Page page, String name) {
        page.navigate("/register");
        page.fill("#field-name", name);
        page.fill("#field-email", name + "@parley.example");
        page.fill("#field-password", "a long enough password");
        page.locator("input[name=group][value=academia]").check();
        page.locator("main button[type=submit]").click();
        assertThat(page).not().hasURL(Pattern.compile(".*/register$"));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
