package org.parley.document;

import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * A document to be added to a consultation, as typed.
 *
 * @param title 1 to 300 characters
 * @param language language tag of the text
 * @param address slug that the secretariat wishes; null or blank to make one from the title
 */
public record NewDocument(
        @Nullable String title,
        @Nullable String language,
        @Nullable String address) {

    public NewDocument {
        title = title == null ? null : CleanText.line(title);
    }

    /** Checks title and language; adds what is wrong to the faults. */
    public void check(Faults faults) {
        faults.text("title", title, 300).language("language", language);
    }
}
