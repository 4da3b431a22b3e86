package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsentFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations/x/comments",
                "/consultations/x/comments/12/replies",
                "/consultations/x/comments/12/replies/3/edit",
                "/consultations/x/comments/12/edit",
                "/consultations/x/basket",
                "/consultations/x/basket/1042",
                "/consultations/x/submissions",
                "/consultations/x/workspace/office/1042/notes"
            })
    void carries_what_people_write_at_length(String path) {
        assertThat(UnsentForms.written(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/consultations/x/comments",
                "https://evil.example/consultations/x/comments",
                "/consultations/x/comments\n",
                "/consultations/x/comments?next=/",
                "/consultations/../comments",
                "/consultations/x/workbench/publishing",
                "/account/password",
                "/organisations/x/members/1",
                ""
            })
    void carries_nothing_else_and_nowhere_else(String path) {
        assertThat(UnsentForms.written(path)).isFalse();
    }

    @Test
    void knows_which_forms_the_basket_takes() {
        assertThat(UnsentForms.consultation("/consultations/x/comments")).contains("x");
        assertThat(UnsentForms.consultation("/consultations/x/submissions")).isEmpty();
    }

    @Test
    void shows_the_words_that_were_typed() {
        assertThat(UnsentForms.words(Form.filled(Map.of("text", "T", "wording", "W", "kind", "remark"))))
                .containsExactly("W", "T");
    }
}
