package org.parley.stakeholder;

/**
 * A person who speaks for an organisation, or wants to.
 *
 * @param mandate identity of the mandate
 * @param person identity of the person
 * @param name of the person
 * @param lead whether the person leads the organisation here
 * @param state of the mandate
 */
public record Colleague(long mandate, long person, String name, boolean lead, Mandate.State state) {
    public boolean granted() {
        return state == Mandate.State.GRANTED;
    }
}
