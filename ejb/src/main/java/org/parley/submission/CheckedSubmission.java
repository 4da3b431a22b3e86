package org.parley.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * The content of a submission after every rule was checked.
 *
 * @param title in one line
 * @param text Markdown
 * @param language language tag
 * @param reference its name where it was made, if elsewhere
 */
record CheckedSubmission(String title, String text, String language, Optional<String> reference) {
    static final int LONGEST_TITLE = 300;

    /**
     * Checks what was typed.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    static CheckedSubmission of(NewSubmission typed) {
        var title = CleanText.line(given(typed.title()));
        var text = CleanText.body(given(typed.text())).strip();
        var language = given(typed.language()).strip();
        new Faults()
                .text("title", title, LONGEST_TITLE)
                .text("text", text, Submission.LONGEST_TEXT)
                .language("language", language)
                .refuseAny();
        return new CheckedSubmission(title, text, language, Optional.empty());
    }

    static CheckedSubmission of(ImportedSubmission imported) {
        return new CheckedSubmission(
                imported.title(),
                imported.text(),
                imported.language().orElse(Submission.UNDETERMINED),
                imported.reference());
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
