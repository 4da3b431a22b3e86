package org.parley.web.api;

import java.util.Locale;
import org.parley.stakeholder.HeldMandate;

/**
 * A mandate of the person signed in.
 *
 * @param organisation for which it is
 * @param state requested, granted or ended
 * @param lead whether the person decides on requests of others
 */
public record MandateData(OrganisationData organisation, String state, boolean lead) {
    static MandateData of(HeldMandate held) {
        var mandate = held.mandate();
        return new MandateData(
                OrganisationData.of(held.organisation()),
                mandate.state().name().toLowerCase(Locale.ROOT),
                mandate.lead());
    }
}
