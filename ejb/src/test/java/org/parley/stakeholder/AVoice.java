package org.parley.stakeholder;

/** Voices for tests, without a database. */
public final class AVoice {
    private AVoice() {}

    /** Somebody who speaks for themselves in a group. */
    public static Voice of(StakeholderGroup group) {
        return new Voice(new Person(1L, "Somebody", group, "CH"));
    }
}
