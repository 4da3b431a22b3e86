package org.parley.stakeholder;

import org.jspecify.annotations.Nullable;

/**
 * What a person gives to register, as typed.
 *
 * @param name under which the person speaks
 * @param email address to sign in with
 * @param password in clear
 * @param group code of the stakeholder group
 * @param country ISO 3166-1 alpha-2, or null for none stated
 */
public record NewPerson(
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        @Nullable String group,
        @Nullable String country) {}
