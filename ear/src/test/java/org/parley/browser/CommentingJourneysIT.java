package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.commenting.OpenDraft;

/** Commenting on words, gaps and sections, with JavaScript and without, by keyboard and by touch. */
class CommentingJourneysIT {
    private static final Pattern RECEIPT = Pattern.compile(".*/comments/[0-9]+/receipt(#.*)?$");

    private static OpenDraft draft;

    @BeforeAll
    static void found() throws Exception {
        draft = OpenDraft.named("journeys");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void words_are_typed_chosen_among_their_places_and_marked(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = signedIn(visitor.newPage());
            page.navigate(draft.text());
            link(page.locator("#p1"), "Comment on paragraph 1");
            page.fill("textarea[name=quote]", "private data");
            page.locator("input[name=kind][value=question]").check();
            page.fill("textarea[name=text]", "Which of them?" + asked(script));
            button(page, "Send comment");
            assertThat(page.locator("main")).containsText("do not stand in paragraph 1");

            page.fill("textarea[name=quote]", "data");
            button(page, "Send comment");
            assertThat(page.locator("main")).containsText("stand 2 times in paragraph 1");
            assertThat(page.locator("textarea[name=text]")).hasValue("Which of them?" + asked(script));
            page.locator("input[name=quoteStart]").last().check();
            button(page, "Send comment");

            assertThat(page).hasURL(RECEIPT);
            page.navigate(draft.text());
            assertThat(page.locator("#p1 mark").first()).hasText("data");
            page.locator("#p1 .body a:has(mark)").first().click();
            assertThat(page.locator("main h2")).containsText("on words in paragraph 1");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_missing_is_proposed_between_two_paragraphs(boolean script) {
        try (var visitor = Chromium.visitor(script, 1280)) {
            var page = signedIn(visitor.newPage());
            page.navigate(draft.text());
            link(page.locator("#p2"), "Something missing after this? (after paragraph 2)");
            page.fill("textarea[name=wording]", "البيانات لها تاريخ." + asked(script));
            button(page, "Send comment");
            assertThat(page).hasURL(RECEIPT);
            assertThat(page.locator("main")).containsText("Missing after paragraph 2");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_section_is_commented_on_and_its_thread_quoted_in_a_reply(boolean script) {
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = signedIn(visitor.newPage());
            page.navigate(draft.text());
            link(page.locator(".sect").last(), "Comment on this section");
            page.locator("input[name=kind][value=remark]").check();
            page.fill("textarea[name=text]", "A section on review is right." + asked(script));
            button(page, "Send comment");
            assertThat(page).hasURL(RECEIPT);
            page.locator("a.btn", new Page.LocatorOptions().setHasText("See your comment"))
                    .click();
            link(page.locator("main"), "Quote in a reply");
            assertThat(page.locator("#field-text"))
                    .hasValue("> A section on review is right." + asked(script) + "\n\n");
        }
    }

    @Test
    void a_proposal_is_made_and_built_upon_with_the_keyboard_alone() {
        try (var visitor = Chromium.visitor(true, 1280)) {
            var page = signedIn(visitor.newPage());
            page.navigate(draft.text());
            press(page, page.locator("#p4 .do a").nth(1));
            write(page, page.locator("textarea[name=wording]"), "Each of these: ");
            press(page, page.locator("button[value=preview]"));
            assertThat(page.locator(".preview ins").first()).containsText("Each of these");
            press(page, page.locator(".preview button[value=send]"));
            assertThat(page).hasURL(RECEIPT);
            page.navigate(page.url().replaceFirst("/receipt.*", ""));
            press(page, page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Build on this proposal")));
            write(page, page.locator("textarea[name=wording]"), "Once more. ");
            press(page, page.locator("button[value=preview]"));
            assertThat(page.locator(".preview")).containsText("What differs from comment");
            assertThat(page.locator(".preview")).containsText("Changes the same words as");
        }
    }

    @Test
    void selected_words_offer_a_link_that_touch_and_keyboard_reach() {
        try (var visitor = Chromium.visitor(true, 390)) {
            var page = signedIn(visitor.newPage());
            page.navigate(draft.text());
            page.locator("#p4 .body p").dblclick(new Locator.DblclickOptions().setPosition(20, 12));
            var offer = page.locator("#p4 a.picked");
            assertThat(offer).isVisible();
            assertThat(offer.boundingBox().height).isGreaterThanOrEqualTo(24);
            page.keyboard().press("Tab");
            assertThat(offer).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("textarea[name=quote]")).hasValue(Pattern.compile("The|rules"));
        }
    }

    /** Makes words differ from those of the other round: nobody says the same twice without being asked. */
    private static String asked(boolean script) {
        return script ? " (with script)" : " (without script)";
    }

    /** Goes to a control with the Tab key until it has the focus, then presses Enter. */
    private static void press(Page page, Locator control) {
        focus(page, control);
        page.keyboard().press("Enter");
    }

    private static void write(Page page, Locator field, String text) {
        focus(page, field);
        page.keyboard().press("Control+Home");
        page.keyboard().type(text);
    }

    private static void focus(Page page, Locator control) {
        for (int presses = 0; presses < 150; presses++) {
            if ((Boolean) control.evaluate("control => control === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + control);
    }

    private static Page signedIn(Page page) {
        page.navigate("/sign-in");
        page.fill("#field-email", "stakeholder@parley.example");
        page.fill("#field-password", "parley-demo");
        page.locator("main button[type=submit]").click();
        return page;
    }

    private static void link(Locator within, String name) {
        within.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
