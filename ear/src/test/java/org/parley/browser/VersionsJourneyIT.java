package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** A secretariat brings a second version, and a stakeholder finds what was said about the first. */
class VersionsJourneyIT {
    private static final String PASSWORD = "parley-demo";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_secretariat_adds_a_version_corrects_the_matching_and_comments_follow(boolean script) throws Exception {
        var name = script ? "tide-tables" : "river-tables";
        opened(name);
        try (var office = Chromium.visitor(script, 1280);
                var reader = Chromium.visitor(script, 390)) {
            var page = office.newPage();
            signIn(page);
            newText(page, name);
            matched(page);
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Publish version 2"))
                    .click();
            assertThat(page.locator("[role=status]")).containsText("published");

            var seen = reader.newPage();
            seen.navigate("/consultations/" + name + "/documents/rules");
            seen.locator("#p2 .sum a").click();
            seen.getByText("Commented on version 1; the text changed since.")
                    .first()
                    .click();
            assertThat(seen).hasURL(Pattern.compile(".*/comments/1#since$"));
            assertThat(seen.locator("#since del").first()).containsText("The office publishes");
            assertThat(seen.locator(".cited")).containsText("twice a day");
            seen.navigate("/consultations/" + name + "/documents/rules?version=1");
            assertThat(seen.locator("main [role=note]").first()).containsText("Version 2");
            seen.navigate("/consultations/" + name + "/documents/rules/compare");
            assertThat(seen.locator(".cmp.changed del").first()).containsText("The office publishes");
            assertThat((Integer) seen.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    private static void opened(String name) throws Exception {
        var base = RunningParley.withDemo().baseUrl();
        var administrator = new Visitor(base).signedIn("admin@parley.example", PASSWORD);
        var stakeholder = new Visitor(base).signedIn("stakeholder@parley.example", PASSWORD);
        var api = "/api/v1/consultations/" + name;
        administrator.api("POST", "/api/v1/consultations", """
                {"title": "Rules on %s", "address": "%s", "convener": "Port Council", "purpose": "To agree", "questions": "",
                 "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society", "government", "private-sector", "technical-community",
                            "international-organisation"]}
                """.formatted(name, name));
        administrator.api("POST", api + "/documents", """
                {"title": "Rules", "address": "rules", "language": "en", "text":
                 "Every harbour measures its tides.\\n\\nThe office publishes the tables twice a day."}
                """);
        administrator.api("POST", api + "/documents/rules/publication", "");
        administrator.api("POST", api + "/phase", "{\"phase\": \"open\", \"reason\": \"Go\"}");
        var comment = stakeholder.api("POST", api + "/comments", """
                {"paragraph": "2", "kind": "question", "text": "Why not every hour?", "language": "en"}
                """);
        assertThat(comment.statusCode()).as(comment.body()).isEqualTo(201);
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.fill("#field-email", "admin@parley.example");
        page.fill("#field-password", PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    private static void newText(Page page, String name) {
        page.navigate("/consultations/" + name + "/workbench/drafts");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Prepare version 2"))
                .first()
                .click();
        page.fill(
                "#field-text",
                "Every harbour measures its tides.\n\nTide tables appear each hour on the board of the lock keeper.");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Cut the text and review"))
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Publish version 2"))
                .first()
                .click();
    }

    /** The machine sees no likeness between the second paragraphs; the secretariat knows better. */
    private static void matched(Page page) {
        assertThat(page.locator("h2")).containsText("Match the paragraphs of version 2");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("All paragraphs"))
                .click();
        assertThat(page.locator("main")).containsText("The office publishes the tables");
        page.fill("[name='other.1']", "7");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save; all is matched rightly"))
                .click();
        assertThat(page.locator("#wrong-other\\.1")).isVisible();
        page.fill("[name='other.1']", "2");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save; all is matched rightly"))
                .click();
        assertThat(page.locator("main")).containsText("The matching was looked through.");
    }
}
