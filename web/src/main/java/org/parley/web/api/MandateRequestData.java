package org.parley.web.api;

import org.parley.stakeholder.MandateRequest;

/**
 * A wish to speak for an organisation, waiting for the person signed in to decide.
 *
 * @param id by which it is decided on
 * @param person who asks
 * @param organisation name of the organisation
 */
public record MandateRequestData(long id, String person, String organisation) {
    static MandateRequestData of(MandateRequest request) {
        return new MandateRequestData(request.mandate(), request.person(), request.organisation());
    }
}
