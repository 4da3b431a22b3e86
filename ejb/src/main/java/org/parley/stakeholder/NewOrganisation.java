package org.parley.stakeholder;

import org.jspecify.annotations.Nullable;

/**
 * What a person gives to register an organisation, as typed.
 *
 * @param name its name
 * @param group code of its stakeholder group
 * @param country ISO 3166-1 alpha-2, or null for none
 */
public record NewOrganisation(
        @Nullable String name,
        @Nullable String group,
        @Nullable String country) {}
