package org.parley.web.reading;

import java.util.Optional;
import org.parley.disposition.Disposition;
import org.parley.document.Place;

/**
 * A comment in a list.
 *
 * @param lead the comment
 * @param place the paragraph that it is on; absent for a comment on the whole
 * @param answer of the secretariat
 */
public record Listed(Lead lead, Optional<Place> place, Optional<Disposition> answer) {
    /** Whether the words that it is about no longer stand in the text beside which it is shown. */
    public boolean gone() {
        return lead.gone();
    }
}
