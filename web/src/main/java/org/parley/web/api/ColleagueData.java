package org.parley.web.api;

import java.util.Locale;
import org.parley.stakeholder.Colleague;

/**
 * A person who speaks for an organisation, or wants to.
 *
 * @param mandate identity of the mandate
 * @param person identity of the person
 * @param name of the person
 * @param lead whether the person leads
 * @param state requested or granted
 */
public record ColleagueData(long mandate, long person, String name, boolean lead, String state) {
    static ColleagueData of(Colleague colleague) {
        return new ColleagueData(
                colleague.mandate(),
                colleague.person(),
                colleague.name(),
                colleague.lead(),
                colleague.state().name().toLowerCase(Locale.ROOT));
    }
}
