package org.parley.edition;

import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * An edition to be added to a version, as typed.
 *
 * @param language language tag of the text
 * @param title of the document in that language, 1 to 300 characters
 */
public record NewEdition(
        @Nullable String language, @Nullable String title) {

    public NewEdition {
        title = title == null ? null : CleanText.line(title);
    }

    /** Checks language and title; adds what is wrong to the faults. */
    public void check(Faults faults) {
        faults.text("title", title, 300).language("language", language);
    }
}
