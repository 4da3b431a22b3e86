package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.launcher.TestSession;

/** The three journeys that Parley is for, each with JavaScript and without. */
class JourneysIT {
    private static final String CONSULTATION = "Framework on Public Interest Access to Platform Data";
    private static final String READER = "/consultations/platform-data-access/documents/draft-framework";
    private static final String PASSWORD = "parley-demo";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_observer_reads_searches_narrows_and_opens_the_comment_found(boolean script) {
        try (var visitor = Chromium.visitor(script, 1280)) {
            var page = visitor.newPage();
            page.navigate("/");
            link(page, CONSULTATION);
            page.locator("a.btn", new Page.LocatorOptions().setHasText("Read and comment"))
                    .click();
            assertThat(page.locator("#p12")).containsText("12");
            assertThat(visitor.cookies()).isEmpty();

            page.navigate("/search");
            page.fill("#field-q", "researchers");
            page.locator("form[role=search] button[type=submit]").first().click();
            page.locator("input[name=group][value=academia]").check();
            page.locator("input[name=kind][value=comment]").check();
            button(page, "Apply filters");
            page.locator("main h3 a[href*='/comments/']").first().click();

            assertThat(page).hasURL(Pattern.compile(".*/comments/[0-9]+$"));
            assertThat(page.locator("main")).containsText("Academia");
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_stakeholder_registers_speaks_for_an_organisation_comments_and_proposes(boolean script) throws Exception {
        var word = script ? "quillwortish" : "marshfernish";
        try (var visitor = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            register(page, word);
            page.navigate(READER + "?at=12&act=comment#p12-comment");
            page.locator("input[name=kind][value=support]").check();
            page.fill("textarea[name=text]", "Support from the " + word + " field office.");
            page.selectOption("select[name=organisation]", "society-of-" + word + "-readers");
            button(page, "Send comment");
            var comment = receipt(page);

            page.navigate(READER + "?at=14&act=amendment#p14-comment");
            var wording = page.inputValue("textarea[name=wording]");
            button(page, "Show difference");
            assertThat(page.locator("main")).containsText("same as the paragraph");
            page.fill("textarea[name=wording]", wording + " The " + word + " rule applies.");
            button(page, "Show difference");
            assertThat(page.locator(".preview ins").first()).containsText(word);
            button(page, "Send proposed change");
            var change = receipt(page);

            assertThat(found(page, word)).contains(comment, change);
        }
    }

    private static void register(Page page, String word) {
        page.navigate("/register");
        page.fill("#field-name", "Reader " + word);
        page.fill("#field-email", word + "@parley.example");
        page.fill("#field-password", "a long enough password");
        page.locator("input[name=group][value=civil-society]").check();
        page.locator("main button[type=submit]").click();
        var founding = page.locator("form[action='/account/organisations']");
        founding.locator("input[name=name]").fill("Society of " + word + " readers");
        founding.locator("input[name=group][value=civil-society]").check();
        founding.locator("select[name=country]").selectOption("KE");
        founding.locator("button").click();
        assertThat(page.locator("[role=status]")).containsText("registered");
    }

    /** Reads the receipt and gives the permanent path of the comment. */
    private static String receipt(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*/comments/[0-9]+/receipt(#.*)?$"));
        assertThat(page.locator("main")).containsText("Digest");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/receipt(#.*)?$", "");
    }

    private static List<String> found(Page page, String word) throws InterruptedException {
        for (int tries = 0; tries < 20; tries++) {
            page.navigate("/search?q=" + word);
            var links = page.locator("main h3 a").all();
            if (links.size() >= 2) {
                return links.stream().map(link -> link.getAttribute("href")).toList();
            }
            Thread.sleep(250);
        }
        return List.of();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_secretariat_takes_a_pdf_draft_to_a_published_position(boolean script) {
        var name = script ? "harbour-lights" : "river-lights";
        try (var visitor = Chromium.visitor(script, 1280);
                var commenter = Chromium.visitor(script, 390)) {
            var page = visitor.newPage();
            signIn(page, "secretariat@parley.example");
            found(page, name, "2099-12-12T18:00");
            upload(page, draft());
            link(page, "Publish version 1");
            button(page, "Publish version 1");
            page.navigate("/consultations/" + name + "/workbench/settings/opening");
            button(page, "Open for comment");
            comment(commenter, name);

            close(page, name);
            publish(page, name);
            assertThat(page.locator("main")).containsText("See what is missing");
            answerAll(page, name);
            position(page, name);
            publish(page, name);
            page.navigate("/consultations/" + name + "/positions");
            assertThat(page.locator("main")).containsText("The group supports the paragraph.");

            var pdf = page.request().get("/consultations/" + name + "/positions.pdf");
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(ArchivalPdf.faults(pdf.body())).isEmpty();
        }
    }

    private static void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#field-email", email);
        page.fill("#field-password", PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    private static void found(Page page, String name, String deadline) {
        page.navigate("/secretariat");
        link(page, "Start a consultation");
        page.fill("#field-title", "Rules on " + name);
        page.fill("#field-address", name);
        page.fill("#field-convener", "Port Council");
        page.fill("#field-purpose", "To agree on lights.");
        page.fill("#field-deadline", deadline);
        page.fill("#field-zone", "UTC");
        for (var group : page.locator("input[name=groups]").all()) {
            group.check();
        }
        button(page, "Create the consultation");
        assertThat(page).hasURL(Pattern.compile(".*/consultations/" + name + "/workbench/settings.*"));
    }

    /** A draft as a PDF file, printed by the browser itself. */
    private static Path draft() {
        var file = TestSession.temporaryDirectory("draft").resolve("draft.pdf");
        try (var writer = Chromium.visitor(true, 1280)) {
            var page = writer.newPage();
            page.setContent(
                    "<h1>Rules on lights</h1><h2>Duties</h2><p>1. Every harbour keeps a light at its entrance, by"
                            + " night and in fog, and says so in the list of lights.</p><p>2. Who finds a light out tells the"
                            + " harbour at once, and the harbour tells all ships within an hour.</p>");
            page.pdf(new Page.PdfOptions().setPath(file));
        }
        return file;
    }

    private static void upload(Page page, Path draft) {
        page.navigate(page.url().replaceFirst("/settings.*", "/drafts/new"));
        page.fill("#field-title", "Draft rules");
        page.setInputFiles("#field-file", draft);
        button(page, "Cut the text and review");
        assertThat(page.locator("main")).containsText("Every harbour keeps a light");
    }

    private static void comment(BrowserContext commenter, String name) {
        var page = commenter.newPage();
        signIn(page, "stakeholder@parley.example");
        for (var text : List.of("The group supports this duty in full.", "Fog needs a horn too.")) {
            page.navigate("/consultations/" + name + "/documents/draft-rules?at=1&act=comment#p1-comment");
            page.locator("input[name=kind][value=support]").check();
            page.fill("textarea[name=text]", text);
            button(page, "Send comment");
            receipt(page);
        }
    }

    private static void close(Page page, String name) {
        page.navigate("/consultations/" + name + "/workbench/publishing");
        page.fill("textarea[name=reason]", "All groups have answered.");
        button(page, "Close for comment");
    }

    private static void publish(Page page, String name) {
        page.navigate("/consultations/" + name + "/workbench/publishing");
        page.fill("textarea[name=reason]", "Agreed by the council.");
        button(page, "Publish the outcome");
    }

    private static void answerAll(Page page, String name) {
        for (int number = 1; number <= 2; number++) {
            page.navigate("/consultations/" + name + "/workbench/comments/" + number);
            page.locator("input[name=decision][value=accepted]").check();
            page.fill("textarea[name=reason]", "The text says so.");
            button(page, "Save and open next");
            assertThat(page.locator("[role=status]")).containsText("is answered");
        }
    }

    private static void position(Page page, String name) {
        page.navigate("/consultations/" + name + "/workbench/positions/1/civil-society");
        page.locator("input[name=quote]").first().check();
        page.locator("input[name=stance][value=supports]").check();
        page.fill("textarea[name=summary]", "The group supports the paragraph.");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
