package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormTest {
    static Form read(String body) {
        return Form.read(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_fields_in_any_script() {
        var form = read("text=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7+%26&empty=&group=a&group=b");

        assertThat(form.value("text")).isEqualTo("مرحبا &");
        assertThat(form.given("empty")).isEmpty();
        assertThat(form.values("group")).containsExactly("a", "b");
        assertThat(form.value("absent")).isNull();
    }

    @Test
    void takes_lines_as_people_end_them() {
        assertThat(read("text=a%0D%0Ab").value("text")).isEqualTo("a\nb");
    }

    @Property
    void any_bytes_are_read_without_an_error(@ForAll byte[] body) {
        assertThatCode(() -> Form.read(body)).doesNotThrowAnyException();
    }
}
