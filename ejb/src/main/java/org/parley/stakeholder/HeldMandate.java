package org.parley.stakeholder;

/**
 * A mandate with the organisation it is for.
 *
 * @param mandate the mandate
 * @param organisation its organisation
 */
public record HeldMandate(Mandate mandate, Organisation organisation) {
    /** Whether it may be used now. */
    public boolean usable() {
        return mandate.granted();
    }

    /** Whether its holder leads the organisation. */
    public boolean leads() {
        return usable() && mandate.lead();
    }
}
