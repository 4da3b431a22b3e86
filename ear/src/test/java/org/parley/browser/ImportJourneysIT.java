package org.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secretariat brings in an office file with tracked changes, and a translation, with JavaScript and without. */
class ImportJourneysIT {
    private static final String OPEN = "/consultations/platform-data-access";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_tracked_change_is_kept_and_becomes_a_proposal(boolean script) throws IOException {
        var name = script ? "annex-with" : "annex-without";
        try (var visitor = Chromium.visitor(script, script ? 1280 : 390)) {
            var page = visitor.newPage();
            signIn(page);
            page.navigate(OPEN + "/workbench/drafts/new");
            page.fill("#field-title", name);
            page.setInputFiles("#field-file", new FilePayload(name + ".docx", "application/octet-stream", docx()));
            button(page, "Cut the text and review");
            assertThat(page.locator(".recorded")).hasCount(2);
            assertThat(page.locator(".recorded").first()).containsText("Ana Example");
            assertThat(page.locator(".recorded ins").first()).containsText("shall");

            page.locator("button[value='keep.0.0']").click();
            assertThat(page.locator(".recorded").first()).containsText("Stays a proposed change");
            page.locator("button[value='take.1.0']").click();
            assertThat(page.locator("main")).containsText("Nobody is ever left out.");

            page.navigate(OPEN + "/workbench/drafts/" + name + "/publication");
            assertThat(page.locator("main")).containsText("One change recorded in the file");
            button(page, "Publish version 1");
            page.navigate(OPEN + "/documents/" + name);
            assertThat(page.locator("#p1")).containsText("States should act.");
            page.navigate(OPEN + "/documents/" + name + "/paragraphs/1");
            assertThat(page.locator("main")).containsText("under the name “Ana Example”");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_translation_is_paired_shifted_and_published(boolean script) {
        var language = script ? "es" : "pt";
        try (var visitor = Chromium.visitor(script, script ? 1280 : 390)) {
            var page = visitor.newPage();
            signIn(page);
            page.navigate(OPEN + "/workbench/drafts/draft-framework/editions");
            page.selectOption("#field-language", language);
            page.fill("#field-title", "Marco");
            page.fill("#field-text", "## Preámbulo\n\nPrimero.\n\nSegundo.");
            button(page, "Pair the texts and review");
            assertThat(page.locator("main")).containsText("Nothing is published yet");
            page.locator("#r-0 summary").click();
            page.locator("button[value='down.0']").click();
            assertThat(page.locator("#r-0")).containsText("No translation");
            button(page, "Take the last correction back");
            assertThat(page.locator("#r-0")).not().containsText("No translation");
            button(page, "Publish this edition");
            page.navigate(OPEN + "/documents/draft-framework?lang=" + language + "&at=12#p12");
            assertThat(page.locator("#s1, h3[id^=s]").first()).hasText("Preámbulo");
            assertThat(page.locator("#p12")).containsText("Not translated.");
        }
    }

    private static byte[] docx() throws IOException {
        var body =
                paragraph("States " + change("del", "delText", "should") + change("ins", "t", "shall") + run(" act."))
                        + paragraph(run("Nobody is ") + change("ins", "t", "ever ") + run("left out."));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String paragraph(String content) {
        return "<w:p>" + content.replaceFirst("^([^<]+)", "<w:r><w:t xml:space=\"preserve\">$1</w:t></w:r>") + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String change(String kind, String element, String text) {
        return "<w:" + kind + " w:id=\"1\" w:author=\"Ana Example\"><w:r><w:" + element + " xml:space=\"preserve\">"
                + text + "</w:" + element + "></w:r></w:" + kind + ">";
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.fill("#field-email", "secretariat@parley.example");
        page.fill("#field-password", "parley-demo");
        page.locator("main button[type=submit]").click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
