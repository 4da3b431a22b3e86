package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No page breaks a rule of WCAG 2.2 AA that axe can check, on a desk and on a phone, in light and in dark. */
class AccessibilityIT {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What a dark theme can break. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** What is the same at any width. */
    private static final List<String> OF_WORDS =
            List.of("document-title", "html-has-lang", "html-lang-valid", "valid-lang");

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private static final String OPEN = "/consultations/platform-data-access";
    private static final String DONE = "/consultations/accessible-public-services";

    private static final List<String> PUBLIC = List.of(
            "/",
            "/consultations",
            "/sign-in",
            "/register",
            "/about/accessibility",
            "/about/privacy",
            "/no-such-page",
            "/search?q=researchers",
            "/search?q=xyzzyx",
            "/search?from=never",
            OPEN,
            OPEN + "/documents/draft-framework",
            OPEN + "/documents/draft-framework?version=1",
            OPEN + "/documents/draft-framework?lang=ar",
            OPEN + "/documents/draft-framework/compare",
            OPEN + "/documents/draft-framework/compare?view=side",
            OPEN + "/documents/draft-framework/removed",
            OPEN + "/documents/draft-framework/paragraphs/12",
            OPEN + "/comments",
            OPEN + "/comments?paragraph=12",
            OPEN + "/comments/12",
            OPEN + "/comments/12/receipt",
            OPEN + "/comments/12/support",
            OPEN + "/answers",
            DONE + "/answers",
            DONE + "/answers/coverage",
            OPEN + "/comments/16",
            OPEN + "/comments/16/history",
            OPEN + "/comments/137",
            OPEN + "/comments/137/history",
            OPEN + "/submissions",
            OPEN + "/submissions/1",
            OPEN + "/news",
            OPEN + "/news?since=120&document=draft-framework&paragraph=12",
            OPEN + "/meetings",
            OPEN + "/offline",
            DONE,
            DONE + "/positions",
            DONE + "/positions/8",
            DONE + "/positions/participation",
            DONE + "/positions/editions",
            DONE + "/positions/editions/1",
            DONE + "/comments/3");

    private static final List<String> OF_STAKEHOLDERS = List.of(
            "/account",
            "/account/following",
            OPEN + "/documents/draft-framework?at=12&act=comment",
            OPEN + "/documents/draft-framework?at=14&act=amendment",
            OPEN + "/documents/draft-framework?at=12&act=comment&quote=data",
            OPEN + "/documents/draft-framework?place=3&act=missing",
            OPEN + "/documents/draft-framework?at=7&act=amendment&on=3",
            OPEN + "/comments/104/edit",
            OPEN + "/comments/104/withdraw",
            OPEN + "/comments/82/replies/1/edit",
            OPEN + "/comments/82/replies/1/withdraw",
            OPEN + "/submissions/new",
            OPEN + "/basket",
            OPEN + "/workspace/coastal-data-commons",
            "/organisations/coastal-data-commons",
            OPEN + "/positions/check",
            "/invitations");

    private static final List<String> OF_SECRETARIATS = List.of(
            "/secretariat",
            "/secretariat/consultations/new",
            OPEN + "/workbench",
            OPEN + "/workbench?comment=12",
            OPEN + "/workbench/consolidation/draft-framework",
            OPEN + "/workbench/consolidation/draft-framework/paragraphs/17",
            OPEN + "/workbench/consolidation/draft-framework/answers",
            OPEN + "/workbench/consolidation/draft-framework/answers/publication",
            OPEN + "/workbench?group=academia&group=aliens&q=data&order=paragraph",
            OPEN + "/workbench/views",
            OPEN + "/workbench/campaigns",
            OPEN + "/workbench/campaigns/1",
            OPEN + "/workbench?comment=6",
            OPEN + "/workbench/code-book",
            OPEN + "/workbench/acts",
            OPEN + "/workbench/positions",
            OPEN + "/workbench/positions/12/civil-society",
            OPEN + "/workbench/summary",
            OPEN + "/workbench/readers",
            OPEN + "/workbench/invited",
            DONE + "/workbench/corrections",
            OPEN + "/workbench/answers",
            OPEN + "/workbench/approvals",
            OPEN + "/workbench/templates",
            OPEN + "/workbench/settings",
            OPEN + "/workbench/meetings",
            OPEN + "/workbench/meetings/1",
            OPEN + "/workbench/drafts/new",
            OPEN + "/workbench/drafts/draft-framework/editions",
            OPEN + "/workbench/offline",
            OPEN + "/workbench/drafts/draft-framework/editions/fr",
            OPEN + "/workbench/drafts/draft-framework/version",
            OPEN + "/workbench/import");

    private static final Map<String, Page> PAGES = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> pages_for_everybody() {
        return tests(PUBLIC, "");
    }

    @TestFactory
    Stream<DynamicTest> pages_of_stakeholders() {
        return tests(OF_STAKEHOLDERS, "stakeholder@parley.example");
    }

    @TestFactory
    Stream<DynamicTest> pages_of_secretariats() {
        return tests(OF_SECRETARIATS, "secretariat@parley.example");
    }

    private static Stream<DynamicTest> tests(List<String> paths, String email) {
        return paths.stream().map(path -> DynamicTest.dynamicTest(path, () -> check(page(email), path)));
    }

    private static Page page(String email) {
        return PAGES.computeIfAbsent(email, any -> {
            var page = Chromium.visitor(true, DESK).newPage();
            if (!email.isEmpty()) {
                signIn(page, email);
            }
            return page;
        });
    }

    @AfterAll
    static void leave() {
        PAGES.values().forEach(page -> page.context().close());
    }

    private static void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#field-email", email);
        page.fill("#field-password", "parley-demo");
        page.click("main button[type=submit]");
    }

    /** One load of the page, looked at on a desk, in the dark and on a phone: what a setting cannot change is not asked again. */
    private static void check(Page page, String path) {
        page.setViewportSize(DESK, HEIGHT);
        page.navigate(path);
        passes(page, "on a desk", axe(page).withTags(RULES));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        passes(page, "in the dark", axe(page).withRules(OF_COLOUR));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(PHONE, HEIGHT);
        passes(page, "on a phone", axe(page).withTags(RULES).disableRules(OF_WORDS));
    }

    /** Pages hold no frames, so the script may run in the page itself, which spares a second page for each look. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void passes(Page page, String where, AxeBuilder axe) {
        assertThat(axe.analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList())
                .as(where)
                .isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("the page is not wider than its window " + where)
                .isLessThanOrEqualTo(0);
    }
}
