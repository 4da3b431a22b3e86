package org.parley.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Invalid;
import org.parley.stakeholder.StakeholderGroup;

class InvitedTableTest {
    @Test
    void a_line_is_a_name_a_group_in_code_or_words_and_a_country() {
        assertThat(InvitedTable.read(
                        "name;group;country\nRiver States;International organisation;th\n\nمبادرة; civil-society;\n"))
                .containsExactly(
                        new InvitedLine("River States", StakeholderGroup.INTERNATIONAL_ORGANISATION, Optional.of("TH")),
                        new InvitedLine("مبادرة", StakeholderGroup.CIVIL_SOCIETY, Optional.empty()));
    }

    @Test
    void commas_and_tabs_separate_too() {
        assertThat(InvitedTable.read("\"Bank, Farmers\",private sector,PE")).hasSize(1);
        assertThat(InvitedTable.read("Guild\tacademia\tKE")).hasSize(1);
    }

    @Test
    void every_faulty_line_is_named_and_nothing_is_taken() {
        var invalid = catchThrowableOfType(
                Invalid.class, () -> InvitedTable.read("A;academia;KE\n;academia;KE\nB;nobody;KE\nC;academia;XX\n"));

        assertThat(invalid.faults())
                .extracting(fault -> fault.rule() + " " + fault.details().get("line"))
                .containsExactly("line-name 2", "line-group 3", "line-country 4");
    }

    @Property(tries = 300)
    void whatever_is_pasted_is_read_or_refused(@ForAll String pasted) {
        try {
            assertThat(InvitedTable.read(pasted)).isNotEmpty();
        } catch (Invalid refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }
}
