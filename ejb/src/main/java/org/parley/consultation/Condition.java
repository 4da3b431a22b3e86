package org.parley.consultation;

/**
 * Something that must hold before a consultation may move to a phase. Features above this one add conditions by being
 * beans of this type, so that no phase needs to know them.
 */
public interface Condition {
    /**
     * Refuses the change if the condition does not hold.
     *
     * @param consultation which consultation
     * @param next the phase it is to move to
     * @throws org.parley.kernel.Refusal saying what is missing
     */
    void check(Consultation consultation, Phase next);
}
