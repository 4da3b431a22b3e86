package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.voice.Office;
import org.parley.voice.Stakeholder;

/** From the position of a group to the second edition, in the browser. */
class OutcomeJourneyIT {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_group_objects_the_outcome_is_published_and_corrected(boolean script) throws Exception {
        var name = script ? "outcome-with" : "outcome-without";
        var office = new Office();
        var path = office.opened(name);
        Stakeholder.ofDemo("stakeholder").api("POST", path + "/comments", """
                {"paragraph": "1", "kind": "support", "text": "Keep it common.", "language": "en",
                 "organisation": "coastal-data-commons"}
                """);
        try (var desk = Chromium.visitor(script, 1280);
                var phone = Chromium.visitor(script, 390)) {
            var secretary = signedIn(desk.newPage(), "admin");
            var stakeholder = signedIn(phone.newPage(), "stakeholder");
            write(secretary, path);
            objects(stakeholder, path);
            office.answers(path + "/comments/1");
            publish(secretary, path);
            correct(secretary, path);
            reads(stakeholder, path);
        }
    }

    private static void write(Page page, String path) {
        page.navigate(path + "/workbench/positions");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("¶ 1, Civil society: Write")))
                .click();
        assertThat(page.locator("#field-quotations")).containsText("one comment of support");
        page.locator("input[name=stance][value=supports]").check();
        page.locator("input[name=quote]").first().check();
        page.fill("#field-summary", "Civil society supports the paragraph.");
        button(page, "Save");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Groups that check"))
                .click();
        page.selectOption("#field-group", "civil-society");
        page.fill("#field-until", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        button(page, "Give access");
        assertThat(page.locator("table")).containsText("All of the group who took part");
    }

    private static void objects(Page page, String path) {
        page.navigate(path);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Check positions"))
                .click();
        assertThat(page.locator("main")).containsText("Civil society supports the paragraph.");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Object"))
                .click();
        page.locator("main textarea").fill("We asked for more.");
        page.locator("main select").selectOption("coastal-data-commons");
        button(page, "Object");
        assertThat(page.locator(".objection")).containsText("Coastal Data Commons");
    }

    private static void publish(Page page, String path) {
        page.navigate(path + "/workbench/positions");
        assertThat(page.locator("main")).containsText("One objection stands");
        step(page, path, "Close for comment");
        step(page, path, "Publish the outcome");
        page.navigate(path + "/positions");
        assertThat(page.locator("#edition-title")).containsText("Edition 1");
        assertThat(page.locator("main")).containsText("We asked for more.");
    }

    private static void step(Page page, String path, String step) {
        page.navigate(path + "/workbench/publishing");
        page.fill("#field-reason", "It is time.");
        button(page, step);
    }

    private static void correct(Page page, String path) {
        page.navigate(path + "/workbench/corrections");
        page.fill("#field-reason", "The stance was wrong.");
        button(page, "Open a correction");
        page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Positions").setExact(true))
                .last()
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("¶ 1, Civil society: Supports")))
                .click();
        page.locator("input[name=stance][value=supports-with-changes]").check();
        page.fill("#field-why", "They asked for more.");
        button(page, "Put into the correction");
        assertThat(page.locator(".edition-change")).containsText("Position of Civil society on paragraph 1");
        button(page, "Publish edition 2");
        assertThat(page).hasURL(Pattern.compile(".*/positions/editions/2$"));
    }

    private static void reads(Page page, String path) {
        page.navigate(path + "/positions/editions");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Edition 1,")))
                .click();
        assertThat(page.locator("main")).containsText("This edition was corrected");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See the newest edition"))
                .click();
        assertThat(page.locator("main")).containsText("They asked for more.");
    }

    private static Page signedIn(Page page, String key) {
        page.navigate("/sign-in");
        page.fill("#field-email", key + "@parley.example");
        page.fill("#field-password", "parley-demo");
        page.locator("main button[type=submit]").click();
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in$"));
        return page;
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
