package org.parley.web.casework;

import java.util.List;
import java.util.Optional;
import org.parley.casework.BulkKind;
import org.parley.casework.Colleague;
import org.parley.casework.Tag;
import org.parley.consultation.Consultation;
import org.parley.disposition.Decision;
import org.parley.web.Form;

/**
 * What the page shows on which is said what exactly is to be done with many comments.
 *
 * @param consultation which consultation
 * @param kind what is to be done; absent as long as that is not chosen
 * @param colleagues who may be assigned
 * @param tags that may be put on or taken off
 * @param form with the comments chosen, and what was typed
 * @param place the list as it was, as a query with {@code ?} before it
 */
public record OrderView(
        Consultation consultation,
        Optional<BulkKind> kind,
        List<Colleague> colleagues,
        List<Tag> tags,
        Form form,
        String place) {
    public OrderView {
        colleagues = List.copyOf(colleagues);
        tags = List.copyOf(tags);
    }

    public String action() {
        return Back.workbench(consultation.slug()) + "/bulk" + place;
    }

    public String back() {
        return Back.workbench(consultation.slug()) + place;
    }

    /** Whether this act is chosen. */
    public boolean is(String code) {
        return kind.map(BulkKind::code).filter(code::equals).isPresent();
    }

    public List<Decision> decisions() {
        return List.of(Decision.values());
    }
}
