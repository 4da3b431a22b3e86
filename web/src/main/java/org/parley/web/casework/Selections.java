package org.parley.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import org.parley.casework.BulkSelection;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.desk.Desk;
import org.parley.web.desk.Narrowing;

/** Reads which comments were chosen in the list: those that were ticked, or all that the narrowed list holds. */
@RequestScoped
class Selections {
    @Inject
    Desk desk;

    BulkSelection of(Slug slug, Form form, MultivaluedMap<String, String> query) {
        if (form.has("all", "yes")) {
            return new BulkSelection.Matching(
                    desk.understand(slug, Narrowing.of(query)).filter());
        }
        var ticked = new BulkSelection.Ticked(form.values("comment").stream()
                .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .distinct()
                .toList());
        if (ticked.numbers().isEmpty()) {
            throw new Invalid("comment", "none-chosen");
        }
        return ticked;
    }
}
