package org.parley.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;
import org.parley.stakeholder.StakeholderGroup;

class QueryTest {
    static Query query(Map<String, String> parameters) {
        return new Query(new MultivaluedHashMap<>(parameters));
    }

    @Test
    void reads_what_is_there_and_has_usual_values_for_the_rest() {
        var query = query(Map.of("group", "academia", "after", "12", "answered", "false", "kind", " "));

        assertThat(query.group()).contains(StakeholderGroup.ACADEMIA);
        assertThat(query.after()).contains(12);
        assertThat(query.flag("answered")).contains(false);
        assertThat(query.text("kind")).isEmpty();
        assertThat(query.limit()).isEqualTo(20);
        assertThat(query.newestFirst()).isFalse();
        query.check();
    }

    @Test
    void names_every_parameter_that_means_nothing() {
        var query = query(Map.of("group", "x", "after", "-1", "limit", "101", "order", "up", "country", "zz"));
        assertThat(query.group()).isEmpty();
        assertThat(query.after()).isEmpty();
        assertThat(query.limit()).isEqualTo(20);
        assertThat(query.newestFirst()).isFalse();
        assertThat(query.country()).contains("zz");

        var refused = catchThrowableOfType(Invalid.class, query::check);

        assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactly("group", "after", "limit", "order", "country");
    }
}
