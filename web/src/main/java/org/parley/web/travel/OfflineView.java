package org.parley.web.travel;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.travel.Homecoming;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * What the pages to take a consultation along and to bring comments back show.
 *
 * @param consultation the consultation
 * @param open whether comments are taken now
 * @param form what is wrong with the file that was brought
 * @param voices in whose name the reader may speak; none if nobody is signed in
 * @param brought the files that the reader brought last
 */
public record OfflineView(
        Consultation consultation, boolean open, Form form, List<Choice> voices, List<Homecoming> brought) {
    /** Path of the page. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/offline";
    }
}
