package org.parley.web.api;

import java.util.Optional;
import org.parley.stakeholder.Organisation;

/**
 * An organisation.
 *
 * @param slug its name in addresses and in the field {@code organisation} of contributions
 * @param name its name
 * @param group code of the stakeholder group
 * @param country ISO 3166-1 alpha-2
 */
public record OrganisationData(String slug, String name, String group, Optional<String> country) {
    static OrganisationData of(Organisation organisation) {
        return new OrganisationData(
                organisation.slug(), organisation.name(), organisation.group().code(), organisation.country());
    }
}
