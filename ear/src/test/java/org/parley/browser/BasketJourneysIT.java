package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing with interruptions, and writing together, in the browser. */
class BasketJourneysIT {
    private static final String OPEN = "/consultations/platform-data-access";
    private static final String READER = OPEN + "/documents/draft-framework";
    private static final String PASSWORD = "a long enough password";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reader_saves_drafts_checks_them_and_sends_them_at_once(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            register(page, "basket" + script);
            page.navigate(READER + "?at=12&act=comment#p12-comment");
            page.fill("textarea[name=text]", "A comment without its kind.");
            button(page, "Save to my basket");
            assertThat(page.locator("#p12")).containsText("Your draft. Only you see it");
            page.navigate(READER + "?at=14&act=amendment#p14-comment");
            page.fill("textarea[name=wording]", page.inputValue("textarea[name=wording]") + " It applies at sea.");
            button(page, "Save to my basket");
            assertThat(page.locator("#p14")).containsText("Your draft. Only you see it");

            page.locator(".tabs a", new Page.LocatorOptions().setHasText("Basket"))
                    .click();
            assertThat(page.locator("main")).containsText("Choose what kind of comment this is");
            assertThat(page.locator("main ins")).containsText("It applies at sea.");
            accessible(page, script);
            page.locator("main li", new Page.LocatorOptions().setHasText("without its kind"))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit"))
                    .click();
            accessible(page, script);
            page.locator("input[name=kind][value=question]").check();
            button(page, "Save and check");
            page.locator("main li", new Page.LocatorOptions().setHasText("without its kind"))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                    .click();
            assertThat(page.locator("main")).not().containsText("without its kind");
            button(page, "Undo");
            button(page, "Send the chosen drafts");

            assertThat(page.locator("#receipts")).containsText("We have received your 2 comments");
            accessible(page, script);
            page.reload();
            assertThat(page.locator("#receipts")).containsText("We have received your 2 comments");
        }
    }

    @Test
    void what_is_typed_saves_itself_and_survives_a_cut_connection() {
        try (var visitor = Chromium.visitor(true, 390)) {
            var page = visitor.newPage();
            register(page, "cut");
            page.navigate(READER + "?at=12&act=comment#p12-comment");
            page.locator("textarea[name=text]").fill("Typed on the train.");
            assertThat(page.locator("[data-saved]")).containsText("Saved to your basket at");

            visitor.setOffline(true);
            page.locator("textarea[name=text]").fill("Typed on the train, in the tunnel.");
            assertThat(page.locator("[data-saved]")).containsText("No connection");
            page.locator("button[name=step][value=keep]").click();
            assertThat(page.locator("textarea[name=text]")).hasValue("Typed on the train, in the tunnel.");
            visitor.setOffline(false);
            assertThat(page.locator("[data-saved]")).containsText("Saved to your basket at");

            page.navigate(OPEN + "/basket");
            assertThat(page.locator("main")).containsText("in the tunnel.");
            assertThat(page.locator("main ol.list > li")).hasCount(1);
        }
    }

    @Test
    void what_is_on_the_device_is_offered_back_and_goes_with_signing_out() {
        try (var visitor = Chromium.visitor(true, 1280)) {
            var page = visitor.newPage();
            register(page, "device");
            page.navigate(READER + "?at=12&act=comment#p12-comment");
            page.locator("textarea[name=text]").fill("Typed before");
            assertThat(page.locator("[data-saved]")).containsText("Saved to your basket at");
            visitor.setOffline(true);
            page.locator("textarea[name=text]").fill("Typed before the battery died.");
            assertThat(page.locator("[data-saved]")).containsText("No connection");
            page.close();
            visitor.setOffline(false);

            var later = visitor.newPage();
            later.navigate(READER + "?at=12&act=comment#p12-comment");
            button(later, "Put it into the form");
            assertThat(later.locator("textarea[name=text]")).hasValue("Typed before the battery died.");
            assertThat(later.locator("[data-saved]")).containsText("Saved to your basket at");
            later.locator("textarea[name=text]").fill("Typed and left.");
            later.locator("form[action='/sign-out'] button").click();
            assertThat((Integer) later.evaluate("() => Object.keys(localStorage).length"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_ended_sign_in_brings_the_writer_back_to_the_filled_form(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            register(page, "ended" + script);
            page.navigate(READER + "?at=12&act=comment#p12-comment");
            page.locator("input[name=kind][value=remark]").check();
            page.fill("textarea[name=text]", "Typed before the sign-in ended.");
            visitor.clearCookies();
            button(page, "Send comment");

            assertThat(page.locator("main")).containsText("Your sign-in has ended");
            assertThat(page.locator("#typed-0")).hasValue("Typed before the sign-in ended.");
            accessible(page, script);
            page.fill("#field-email", "ended" + script + "@parley.example");
            page.fill("#field-password", PASSWORD);
            page.locator("main form[action='/sign-in'] button").click();

            assertThat(page.locator("textarea[name=text]")).hasValue("Typed before the sign-in ended.");
            button(page, "Save and check");
            button(page, "Send the chosen drafts");
            assertThat(page.locator("#receipts")).containsText("We have received your comment");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void colleagues_come_in_by_a_code_discuss_and_a_lead_submits(boolean script) {
        try (var desk = Chromium.visitor(script, 1280);
                var phone = Chromium.visitor(script, 390)) {
            var lead = desk.newPage();
            register(lead, "leading" + script);
            var founding = lead.locator("form[action='/account/organisations']");
            founding.locator("input[name=name]").fill("Guild of lamps " + script);
            founding.locator("input[name=group][value=academia]").check();
            founding.locator("button").click();
            lead.locator("main a", new Page.LocatorOptions().setHasText("Colleagues and invitations"))
                    .click();
            button(lead, "Make a code");
            var code = lead.locator("strong code").textContent();
            accessible(lead, script);

            var colleague = phone.newPage();
            register(colleague, "joining" + script);
            colleague.navigate("/invitations/" + code);
            assertThat(colleague.locator("main")).containsText("Guild of lamps " + script);
            accessible(colleague, script);
            button(colleague, "Join");
            colleague.navigate(READER + "?at=13&act=comment#p13-comment");
            colleague.locator("input[name=kind][value=support]").check();
            colleague.fill("textarea[name=text]", "The guild lights the way, " + script + ".");
            button(colleague, "Save to my basket");
            colleague.navigate(OPEN + "/basket");
            button(colleague, "Move to the workspace of Guild of lamps " + script);
            assertThat(colleague.locator("main")).containsText("The guild lights the way");
            accessible(colleague, script);

            lead.navigate(OPEN + "/workspace");
            lead.locator("main h3 a").first().click();
            lead.fill("textarea[name=note]", "Good. Shall we add oil?");
            button(lead, "Add the note");
            lead.locator("input[name=opinion][value=agree]").check();
            button(lead, "Save my opinion");
            button(lead, "Mark as checked");
            assertThat(lead.locator("main")).containsText("1 agree, 0 disagree, 0 abstain");
            accessible(lead, script);
            lead.navigate(OPEN + "/workspace");
            button(lead, "Submit the checked drafts");
            assertThat(lead.locator("#receipts")).containsText("We have received your comment");
            lead.locator("section.receipt h3 a").first().click();
            assertThat(lead).hasURL(Pattern.compile(".*/comments/[0-9]+$"));
            assertThat(lead.locator("main")).containsText("Guild of lamps " + script);
            assertThat(lead.locator("main")).not().containsText("add oil");
        }
    }

    private static void register(Page page, String name) {
        page.navigate("/register");
        page.fill("#field-name", "Writer " + name);
        page.fill("#field-email", name + "@parley.example");
        page.fill("#field-password", PASSWORD);
        page.locator("input[name=group][value=civil-society]").check();
        page.locator("main button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/account.*"));
    }

    /** Asks axe, which needs the script of the page. */
    private static void accessible(Page page, boolean script) {
        if (!script) {
            return;
        }
        var rules = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
        assertThat(new AxeBuilder(page)
                        .withTags(rules).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .limit(3)
                                                .toList())
                                .toList())
                .isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("the page is not wider than its window")
                .isLessThanOrEqualTo(0);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
