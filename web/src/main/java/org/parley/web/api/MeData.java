package org.parley.web.api;

import java.util.List;

/**
 * The account that a token belongs to.
 *
 * @param person who it is
 * @param email by which the person signs in
 * @param administrator whether the account keeps the server
 * @param secretariats slugs of the consultations of whose secretariat the person is
 * @param mandates organisations that the person speaks for, asked to, or spoke for
 */
public record MeData(
        PersonData person,
        String email,
        boolean administrator,
        List<String> secretariats,
        List<MandateData> mandates) {}
