package org.parley.web.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.casework.NewTag;
import org.parley.kernel.Invalid;

class CodeBookFileTest {
    @Test
    void a_table_is_read_whatever_its_order_separator_and_case() {
        var tags = CodeBookFile.read("\uFEFFDefinition;Name;more\nWho pays;Cost;x\n;'=Sum;\n".getBytes(UTF_8));

        assertThat(tags).containsExactly(new NewTag("Cost", "Who pays", ""), new NewTag("=Sum", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one,two\n1,2\n", "name\n\"not closed", "name\n \n", "PK\u0003\u0004"})
    void what_is_no_code_book_is_refused(String file) {
        assertThatThrownBy(() -> CodeBookFile.read(file.getBytes(UTF_8))).isInstanceOf(Invalid.class);
    }

    @Property(tries = 300)
    void no_file_makes_it_fail_in_another_way(@ForAll byte[] file) {
        try {
            assertThat(CodeBookFile.read(file)).isNotNull();
        } catch (Invalid refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }
}
