package org.parley.web.basket;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.web.Choice;

/**
 * What the page on which one corrects a draft shows.
 *
 * @param consultation the consultation
 * @param kept the draft as it stands in the form
 * @param action path to which the form goes
 * @param back path of the page to which giving up leads
 * @param voices in whose name one may speak; empty where that is settled
 * @param sentence what one should know first; empty for nothing
 * @param other what stands there now by somebody else's hand; empty unless the form came too late
 */
public record EditView(
        Consultation consultation,
        KeptView kept,
        String action,
        String back,
        List<Choice> voices,
        String sentence,
        List<org.parley.amendment.Run> other) {
    public EditView {
        voices = List.copyOf(voices);
        other = List.copyOf(other);
    }
}
