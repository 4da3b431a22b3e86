package org.parley.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A text as it was, and what each person wants it to say.
 *
 * @param text blank if all of it was inserted
 * @param wordings by name; blank to take the text out
 */
record Recorded(String text, Map<String, String> wordings) {

    static Recorded of(String text) {
        return new Recorded(text, Map.of());
    }

    /** Every reading of it, made into something else; what is blank stays so. */
    Recorded mapped(UnaryOperator<String> mapping) {
        var mapped = new LinkedHashMap<String, String>();
        wordings.forEach((author, wording) -> mapped.put(author, wording.isBlank() ? "" : mapping.apply(wording)));
        return new Recorded(text.isBlank() ? "" : mapping.apply(text), mapped);
    }
}
