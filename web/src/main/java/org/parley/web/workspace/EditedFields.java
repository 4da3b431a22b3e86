package org.parley.web.workspace;

import java.util.List;
import java.util.Map;
import org.parley.web.Form;

/** What a form changes in a draft: its words, never the place where it stands or in whose name it will go. */
final class EditedFields {
    private static final List<String> WRITTEN = List.of("kind", "text", "wording", "language");

    private EditedFields() {}

    static Map<String, String> of(Map<String, String> fields, Form form) {
        WRITTEN.stream().filter(name -> form.value(name) != null).forEach(name -> fields.put(name, form.shown(name)));
        return fields;
    }
}
