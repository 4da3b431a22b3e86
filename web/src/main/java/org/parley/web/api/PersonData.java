package org.parley.web.api;

import java.util.Optional;
import org.parley.stakeholder.Person;

/**
 * A person as everybody may see them.
 *
 * @param name under which the person speaks
 * @param group code of the stakeholder group
 * @param country ISO 3166-1 alpha-2
 */
public record PersonData(String name, String group, Optional<String> country) {
    static PersonData of(Person person) {
        return new PersonData(person.name(), person.group().code(), person.country());
    }
}
