package org.parley.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the guides from the demo. Not part of the tests; run it by {@code ./parley test
 * -Dit.test=GuidePictures -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false} and look at what changed.
 */
class GuidePictures {
    private static final String OPEN = "/consultations/platform-data-access";
    private static final String READER = OPEN + "/documents/draft-framework";

    @Test
    void are_taken() {
        try (var observer = Chromium.visitor(true, 1280)) {
            var page = observer.newPage();
            picture(page, READER + "?at=12", "reader", 900);
            picture(page, "/search?q=researchers&group=academia", "search", 900);
            picture(page, "/consultations/accessible-public-services/positions", "positions", 900);
            picture(page, OPEN, "overview", 900);
            picture(page, OPEN + "/offline", "offline", 900);
            picture(page, READER + "/compare?from=1&to=2&view=side", "comparison", 900);
            picture(page, READER + "?lang=ar&at=12", "edition", 900);
            picture(page, READER + "/paragraphs/12", "paragraph", 900);
            picture(page, OPEN + "/comments/16/history", "history", 900);
        }
        try (var stakeholder = Chromium.visitor(true, 1280)) {
            var page = signedIn(stakeholder.newPage(), "stakeholder@parley.example");
            picture(page, READER + "?at=12&act=comment#p12-comment", "comment", 900);
            page.navigate(READER + "?at=14&act=amendment#p14-comment");
            page.fill(
                    "textarea[name=wording]",
                    page.inputValue("textarea[name=wording]").replaceFirst(" ", " always "));
            page.locator("button[value=preview]").first().click();
            shoot(page, "amendment", 900);
            picture(page, READER + "?place=15&act=missing#gap-15", "gap", 900);
            picture(page, OPEN + "/comments/5", "followed", 1200);
            picture(page, OPEN + "/comments/19/support", "support", 900);
            picture(page, "/account/following", "following", 900);
        }
        try (var colleague = Chromium.visitor(true, 1280)) {
            var page = signedIn(colleague.newPage(), "stakeholder@parley.example");
            writing(page);
            picture(page, OPEN + "/basket", "basket", 1100);
            page.locator("button", new Page.LocatorOptions().setHasText("Move to the workspace"))
                    .first()
                    .click();
            page.locator("main li h3 a").first().click();
            page.fill("textarea[name=note]", "Shall we name the port authorities too?");
            page.locator("main form[action$='/notes'] button").click();
            page.locator("main form[action$='/opinion'] input[type=radio]")
                    .first()
                    .check();
            page.locator("main form[action$='/opinion'] button").click();
            shoot(page, "workspace", 1100);
        }
        try (var secretariat = Chromium.visitor(true, 1280)) {
            var page = signedIn(secretariat.newPage(), "secretariat@parley.example");
            picture(page, OPEN + "/workbench?comment=12", "workbench", 1000);
            page.locator("#one")
                    .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("..", "docs", "images", "answer.png")));
            picture(page, OPEN + "/workbench/consolidation/draft-framework/paragraphs/17", "wordings", 1100);
            picture(page, OPEN + "/workbench/campaigns", "campaigns", 700);
            picture(page, OPEN + "/workbench/campaigns/1", "campaign", 1100);
            picture(page, OPEN + "/workbench/positions", "matrix", 900);
            page.navigate(OPEN + "/workbench/drafts/new");
            page.fill("#field-title", "Annex on fees");
            page.fill(
                    "textarea[name=text]",
                    "# Fees\n\n1. Access is free for applicants in the public interest.\n\n2. A"
                            + " platform may ask for the cost of a copy on paper.\n\nWho pays\n\n3. States pay for the access body.");
            page.locator("main button[type=submit]").first().click();
            shoot(page, "cuts", 900);
        }
    }

    /** Puts two drafts into the basket, one of which lacks something. */
    private static void writing(Page page) {
        page.navigate(READER + "?at=14&act=amendment#p14-comment");
        var wording = "textarea[name=wording]";
        page.fill(wording, page.inputValue(wording).replaceFirst(" ", " always "));
        page.fill("textarea[name=text]", "Without this word the duty has a gap.");
        page.locator("button[value=keep]").click();
        page.waitForURL("**/documents/**#draft-*");
        page.navigate(READER + "?at=12&act=comment#p12-comment");
        page.fill("textarea[name=text]", "Who decides when both sides claim the public interest?");
        page.locator("button[value=keep]").click();
        page.waitForURL("**/documents/**#draft-*");
    }

    private static Page signedIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#field-email", email);
        page.fill("#field-password", "parley-demo");
        page.click("main button[type=submit]");
        return page;
    }

    private static void picture(Page page, String path, String name, int height) {
        page.navigate(path);
        shoot(page, name, height);
    }

    private static void shoot(Page page, String name, int height) {
        page.setViewportSize(1280, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", "docs", "images", name + ".png")));
    }
}
