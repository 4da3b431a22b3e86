package org.parley.launcher.rehearsal;

import java.util.List;

/**
 * Somebody invented. Who it is follows from the number, so that a second run meets the same people.
 *
 * @param number from 0
 */
record Participant(int number) {
    private static final List<String> GROUPS = List.of(
            "civil-society",
            "private-sector",
            "civil-society",
            "government",
            "academia",
            "technical-community",
            "civil-society",
            "international-organisation");
    private static final List<String> COUNTRIES = List.of(
            "KE", "FR", "CL", "TN", "DE", "IN", "BR", "EG", "CA", "SN", "MX", "JO", "NZ", "BE", "CO", "MA", "GB", "CI",
            "ES", "LB");
    private static final List<String> PLACES = List.of(
            "Harbour", "Meadow", "Lantern", "Juniper", "Cobalt", "Willow", "Granite", "Saffron", "Delta", "Copper");
    private static final List<String> BODIES =
            List.of("Forum", "Network", "Institute", "Union", "Council", "Laboratory", "Alliance", "Office");

    /** Every so many speak for an organisation of their own. */
    private static final int ORGANISED = 3;

    String name() {
        return "Participant " + (number + 1);
    }

    String email() {
        return "participant-" + (number + 1) + "@rehearsal.example";
    }

    String group() {
        return GROUPS.get(number % GROUPS.size());
    }

    String country() {
        return COUNTRIES.get(number * 7 % COUNTRIES.size());
    }

    boolean organised() {
        return number % ORGANISED == 0;
    }

    /** Name of the organisation spoken for, if there is one. */
    String organisation() {
        int at = number / ORGANISED;
        return PLACES.get(at % PLACES.size()) + " " + BODIES.get(at / PLACES.size() % BODIES.size()) + " " + (at + 1);
    }
}
