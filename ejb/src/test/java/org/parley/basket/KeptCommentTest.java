package org.parley.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.comment.CommentFields;
import org.parley.comment.CommentKind;
import org.parley.comment.NewComment;
import org.parley.kernel.Fault;

class KeptCommentTest {
    static final NewComment TYPED =
            new NewComment("draft", 2, "12", "amendment", "ليس كافياً “so”", "在六十天内", "ar", null);

    @Test
    void keeps_every_field_as_it_was_typed_in_any_script() {
        var kept = new KeptComment(TYPED, List.of(), Optional.empty());

        assertThat(kept.typed()).isEqualTo(TYPED);
        assertThat(kept.kind()).contains(CommentKind.AMENDMENT);
        assertThat(kept.fields()).containsEntry("version", "2").doesNotContainKey("organisation");
    }

    @Test
    void keeps_what_is_missing_with_its_details() {
        var faults = List.of(
                new Fault("kind", "required"), new Fault("text", "too-long", Map.of("longest", 20_000, "value", "…")));

        assertThat(new KeptComment(TYPED, faults, Optional.empty()).faults()).isEqualTo(faults);
    }

    @Test
    void changes_only_in_whose_name_it_will_go() {
        var kept = new KeptComment(TYPED, List.of(), Optional.of(new KeptComment.PlacedParagraph(7, 3)));

        var moved = kept.inTheNameOf("office");

        assertThat(moved.typed().organisation()).isEqualTo("office");
        assertThat(moved.typed().wording()).isEqualTo(TYPED.wording());
        assertThat(moved.paragraph()).contains(7L);
        assertThat(moved.says(kept)).isFalse();
        assertThat(kept.typed()).isEqualTo(TYPED);
    }

    @Test
    void reads_a_number_that_is_none_as_not_typed() {
        var typed = CommentFields.typed(Map.of("version", "two", "text", "T")::get);

        assertThat(typed.version()).isNull();
        assertThat(typed.text()).isEqualTo("T");
    }
}
