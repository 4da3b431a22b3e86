package org.parley.stakeholder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six groups in which stakeholders take part, in the order in which they are shown everywhere. */
public enum StakeholderGroup {
    GOVERNMENT,
    PRIVATE_SECTOR,
    CIVIL_SOCIETY,
    TECHNICAL_COMMUNITY,
    ACADEMIA,
    INTERNATIONAL_ORGANISATION;

    /** How the group is written in data and addresses, e.g. {@code civil-society}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of a code, if there is one. */
    public static Optional<StakeholderGroup> of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
