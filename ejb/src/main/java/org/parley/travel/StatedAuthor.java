package org.parley.travel;

import java.util.Map;
import java.util.Optional;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Voice;

/**
 * Who states to have written a file.
 *
 * @param name of the person
 * @param organisation for which the person speaks; may be empty
 * @param group code of the stakeholder group
 * @param country ISO 3166-1 alpha-2; may be empty
 */
record StatedAuthor(String name, String organisation, String group, String country) {
    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ORGANISATION = 300;

    /**
     * The voice in which a secretariat brings in what they wrote.
     *
     * @throws org.parley.kernel.Invalid for the field {@code file}, naming everything that is missing or breaks a rule
     */
    Voice voice() {
        var person = CleanText.line(name);
        var spokenFor = CleanText.line(organisation);
        var known = StakeholderGroup.of(group.strip());
        var place = country.strip();
        var faults = new Faults()
                .unless(!person.isEmpty(), FILE, "offline-no-name")
                .unless(person.length() <= LONGEST_NAME, FILE, "offline-long-name")
                .unless(spokenFor.length() <= LONGEST_ORGANISATION, FILE, "offline-long-name");
        if (known.isEmpty()) {
            faults.add(FILE, "offline-group", Map.of("value", Faults.shortened(group)));
        }
        faults.country(FILE, place.isEmpty() ? null : place).refuseAny();
        return Voice.stated(
                person,
                Optional.of(spokenFor).filter(given -> !given.isEmpty()),
                known.orElseThrow(),
                Optional.of(place).filter(given -> !given.isEmpty()));
    }
}
