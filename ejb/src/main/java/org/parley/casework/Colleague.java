package org.parley.casework;

/**
 * A member of a secretariat.
 *
 * @param account identity of the account
 * @param name the name, for colleagues alone
 */
public record Colleague(long account, String name) {}
