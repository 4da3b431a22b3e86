package org.parley.web.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.SavedView;
import org.parley.consultation.Consultation;
import org.parley.web.Form;

/**
 * What the page with all saved views shows.
 *
 * @param consultation which consultation
 * @param views the reader's own and those that colleagues share
 * @param account of the reader
 * @param changing the view that the form changes; absent for a new one
 * @param form as typed, with what is wrong
 * @param refusal why what was just sent was not taken, null if nothing was refused
 */
public record SavedViewsView(
        Consultation consultation,
        List<SavedView> views,
        long account,
        Optional<Long> changing,
        Form form,
        @Nullable String refusal) {

    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench";
    }

    /** Whether the reader may change the view. */
    public boolean own(SavedView view) {
        return view.owner() == account;
    }

    /** What stands in the form of a view: as typed if that was refused, else as stored. */
    public Form form(SavedView view) {
        return changing.filter(id -> id == view.id()).isPresent()
                ? form
                : Form.filled(Map.of("name", view.name(), "shared", view.shared() ? "yes" : ""));
    }
}
