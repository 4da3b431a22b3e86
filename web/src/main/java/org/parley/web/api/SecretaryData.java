package org.parley.web.api;

/**
 * A member of a secretariat, for its other members.
 *
 * @param email address of the account
 */
public record SecretaryData(String email) {}
