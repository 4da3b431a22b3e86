package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.campaigns.OpenRound;

/** A set of similar comments, from the list to one answer for all, with JavaScript and without. */
class CampaignJourneysIT {
    private static final String LETTER =
            "Keep our river common. Whoever lives beside it has drunk its water for nothing"
                    + " since the village began. Please take the price out of the text.";
    private static final String OWN = "My own mill would have to close within a single summer.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_set_is_named_split_and_answered(boolean script) throws Exception {
        var round = OpenRound.of("campaign-journey-" + script);
        for (int copy = 0; copy < 4; copy++) {
            round.comments("en", LETTER);
        }
        round.comments("en", LETTER + " " + OWN);
        round.settles();
        try (var visitor = Chromium.visitor(script, script ? 1280 : 390)) {
            var page = signedIn(visitor.newPage());
            page.navigate(round.workbench());
            page.locator(".tabs a", new Page.LocatorOptions().setHasText("Similar comments"))
                    .click();
            page.locator(".clus h3 a").first().click();
            assertThat(page.locator("main")).containsText("Own sentences, in 1 comment");

            button(page, "Answer all");
            assertThat(page.locator(".problem")).containsText("Choose a decision");
            page.fill("#field-name", "Keep our river");
            button(page, "Save the name");
            assertThat(page.locator("[role=status]")).containsText("The name is saved.");

            page.locator("input[name=member]").nth(1).check();
            button(page, "Make the chosen ones a set of their own");
            assertThat(page.locator("main")).containsText("The chosen comments are a set of their own now");
            page.locator("main a", new Page.LocatorOptions().setHasText("All sets"))
                    .click();
            page.locator(".clus h3 a").first().click();

            page.locator("input[name=decision][value=noted]").check();
            page.fill("textarea[name=reason]", "The price is taken out.");
            button(page, "Answer all");
            assertThat(page.locator("[role=status]")).containsText("3 comments are answered.");
            page.locator("main a", new Page.LocatorOptions().setHasText("Public page"))
                    .click();
            assertThat(page.locator("#answer")).containsText("The price is taken out.");
        }
    }

    private static Page signedIn(Page page) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", "admin@parley.example");
        page.fill("input[name=password]", "parley-demo");
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(address -> !address.endsWith("/sign-in"));
        return page;
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
