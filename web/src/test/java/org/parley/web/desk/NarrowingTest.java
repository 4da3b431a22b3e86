package org.parley.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=l%27eau+%26+feu",
                "?state=unread&state=read&group=academia&order=newest",
                "?paragraph=annex%2F12%401&tag=water-price",
                "?q=%D9%85%D8%A7%D8%A1"
            })
    void what_it_writes_it_reads(String query) {
        assertThat(Narrowing.of(query).query()).isEqualTo(query);
    }

    @Test
    void unknown_names_and_empty_values_are_left_out() {
        assertThat(Narrowing.of("?group=&colour=red&state=read&group=academia").query())
                .isEqualTo("?state=read&group=academia");
    }

    @Test
    void the_order_narrows_nothing() {
        assertThat(Narrowing.of("order=newest&kind=remark").count()).isEqualTo(1);
    }

    @Test
    void an_address_from_before_there_were_states_means_the_same() {
        var address = new MultivaluedHashMap<String, String>(Map.of("answered", "no", "group", "academia"));

        assertThat(Narrowing.of(address).all("state")).containsExactly("unread", "read");
        assertThat(Narrowing.NONE.and("answered", "yes").all("state")).isEqualTo(List.of("answered"));
    }

    @Test
    void other_parameters_stand_behind() {
        assertThat(Narrowing.NONE.and("kind", "remark").query("after", "", "comment", 7))
                .isEqualTo("?kind=remark&comment=7");
    }
}
