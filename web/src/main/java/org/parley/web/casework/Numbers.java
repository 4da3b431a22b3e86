package org.parley.web.casework;

import org.jspecify.annotations.Nullable;
import org.parley.web.Form;

/** Identities in the fields of forms. */
final class Numbers {
    private Numbers() {}

    /** The identity in a field; null if there is none. */
    static @Nullable Long of(Form form, String field) {
        return of(form.shown(field));
    }

    static @Nullable Long of(String value) {
        return value.matches("[1-9][0-9]{0,17}") ? Long.valueOf(value) : null;
    }
}
