package org.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void the_last_page_leads_nowhere() {
        assertThat(Page.of(List.of(1, 2), 2, String::valueOf).following()).isEmpty();
    }

    @Test
    void one_row_more_than_fits_only_says_that_there_is_more() {
        var page = Page.of(List.of(1, 2, 3), 2, String::valueOf);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.following()).contains("2");
    }
}
