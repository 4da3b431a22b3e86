package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNamesTest {
    private final GroupNames groups = new GroupNames();

    @ParameterizedTest
    @CsvSource({
        "Private Sector, private-sector",
        "BUSINESS, private-sector",
        "industry, private-sector",
        "Privatwirtschaft, private-sector",
        "N.G.O., civil-society",
        "Non-Governmental Organization, civil-society",
        "société civile, civil-society",
        "Sociedad civil, civil-society",
        "المجتمع المدني, civil-society",
        "公民社会, civil-society",
        "Technical community, technical-community",
        "The technical community, technical-community",
        "Comunidade técnica, technical-community",
        "Academia, academia",
        "academia, academia",
        "Gouvernement, government",
        "gobierno, government",
        "政府, government",
        "حكومة, government",
        "Intergovernmental Organisation, international-organisation",
        "international-organisation, international-organisation",
    })
    void a_usual_name_is_matched_in_any_case(String written, String code) {
        assertThat(groups.match(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other", "", "Academic and technical community", "Civil society / Academia", "Individual"})
    void what_may_be_two_groups_or_none_is_not_guessed(String written) {
        assertThat(groups.match(written)).isEmpty();
    }

    @Test
    void no_name_stands_for_two_groups() {
        var meanings = new HashMap<String, String>();

        Spellings.read("groups.txt")
                .forEach((code, names) -> names.forEach(
                        name -> assertThat(meanings.merge(FoldedName.key(name), code, (first, second) -> second))
                                .as(name)
                                .isEqualTo(meanings.getOrDefault(FoldedName.key(name), code))
                                .isEqualTo(code)));
        assertThat(meanings).isNotEmpty();
    }
}
