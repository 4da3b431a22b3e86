package org.parley.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFilterTest {
    private static WorkFilter of(WorkDimension dimension, String... values) {
        return WorkFilter.ALL.with(dimension, Set.of(values));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "x' or '1' = '1", "a,b", "a b", "\\", "é", "12345678901234567890123456789012345678901"})
    void refuses_values_that_could_mean_something_in_a_query(String value) {
        assertThatThrownBy(() -> of(WorkDimension.COUNTRY, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dimension_without_values_narrows_nothing() {
        assertThat(of(WorkDimension.GROUP).dimensions()).isEmpty();
        assertThat(WorkFilter.ALL.states()).containsExactlyInAnyOrder(WorkState.values());
    }

    @Test
    void any_value_of_a_dimension_will_do_and_all_dimensions_have_to() {
        var filter = of(WorkDimension.GROUP, "academia", "government").with(WorkDimension.KIND, Set.of("REMARK"));

        assertThat(new WorkConditions(filter).allBut(Set.of()))
                .isEqualTo(
                        "w.consultation_id = ?1 and w.group_code in ('academia', 'government') and w.kind in ('REMARK')");
        assertThat(new WorkConditions(filter).allBut(Set.of(WorkDimension.GROUP)))
                .isEqualTo("w.consultation_id = ?1 and w.kind in ('REMARK')");
    }

    @Test
    void nobody_is_a_choice_beside_others() {
        assertThat(new WorkConditions(of(WorkDimension.ASSIGNEE, "")).allBut(Set.of()))
                .endsWith("w.assignee_id is null");
        assertThat(new WorkConditions(of(WorkDimension.ASSIGNEE, "", "7")).allBut(Set.of()))
                .endsWith("(w.assignee_id is null or w.assignee_id in ('7'))");
    }

    @Test
    void what_is_worked_on_next_needs_a_decision() {
        assertThat(WorkFilter.ALL.toDo().states()).containsExactly(WorkState.UNREAD, WorkState.READ);
        assertThat(of(WorkDimension.STATE, "UNREAD", "ANSWERED").toDo().states())
                .containsExactly(WorkState.UNREAD);
    }

    @Test
    void in_a_list_of_proposals_the_next_is_a_proposal_and_in_one_of_answers_there_is_none() {
        assertThat(of(WorkDimension.STATE, "PROPOSED", "ANSWERED").toDo().states())
                .containsExactly(WorkState.PROPOSED);
        assertThat(of(WorkDimension.STATE, "PROPOSED").done()).isFalse();
        assertThat(of(WorkDimension.STATE, "ANSWERED", "WITHDRAWN").done()).isTrue();
    }

    @Test
    void the_dimension_with_the_fewest_comments_is_read_from() {
        var figures = new WorkFigures(List.of(
                new WorkFigures.Figure("group", "academia", WorkState.READ, 5),
                new WorkFigures.Figure("kind", "REMARK", WorkState.READ, 3),
                new WorkFigures.Figure("all", "", WorkState.READ, 8)));
        var filter = of(WorkDimension.GROUP, "academia").with(WorkDimension.KIND, Set.of("REMARK"));

        assertThat(new WorkConditions(filter).narrowest(figures)).contains(WorkDimension.KIND);
        assertThat(new WorkConditions(of(WorkDimension.ASSIGNEE, "")).narrowest(figures))
                .isEmpty();
    }

    @Property
    void a_place_in_the_list_is_written_and_read(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long paragraph,
            @ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        var place = new WorkCursor(paragraph, number);

        assertThat(WorkCursor.of(place.toString())).contains(place);
    }

    @Property
    void no_text_is_a_place_that_cannot_be_read(@ForAll String text) {
        assertThat(WorkCursor.of(text).map(place -> place.number() >= 0 && place.paragraph() >= 0))
                .isNotEqualTo(Optional.of(false));
    }

    @Test
    void paragraphs_are_named_as_they_stand_and_found_under_the_name_they_have_now() {
        var places = new WorkPlaces(List.of(
                new WorkPlace(11, "draft", 1, Optional.of("1"), Optional.of(21L), Optional.of("2")),
                new WorkPlace(21, "draft", 2, Optional.of("2"), Optional.of(21L), Optional.of("2")),
                new WorkPlace(12, "draft", 1, Optional.of("5"), Optional.empty(), Optional.empty())));

        assertThat(places.names()).containsExactly("whole", "2", "5@1");
        assertThat(places.paragraphs("2")).containsExactlyInAnyOrder(11L, 21L);
        assertThat(places.paragraphs("draft/2")).containsExactlyInAnyOrder(11L, 21L);
        assertThat(places.name(11)).contains("1");
        assertThat(places.paragraphs("9")).isEmpty();
        assertThat(places.order()).containsExactly(0L, 11L, 21L, 12L);
    }

    @Test
    void several_documents_are_told_apart() {
        var places = new WorkPlaces(List.of(
                new WorkPlace(11, "draft", 1, Optional.of("1"), Optional.of(11L), Optional.of("1")),
                new WorkPlace(12, "annex", 1, Optional.of("1"), Optional.of(12L), Optional.of("1"))));

        assertThat(places.paragraphs("annex/1")).containsExactly(12L);
        assertThat(places.paragraphs("1")).isEmpty();
    }

    @Test
    void figures_are_added_up_over_states_and_values() {
        var figures = new WorkFigures(List.of(
                new WorkFigures.Figure("all", "", WorkState.UNREAD, 4),
                new WorkFigures.Figure("all", "", WorkState.ANSWERED, 6),
                new WorkFigures.Figure("country", "FR", WorkState.UNREAD, 3),
                new WorkFigures.Figure("country", "", WorkState.UNREAD, 1),
                new WorkFigures.Figure("country", "FR", WorkState.ANSWERED, 6)));

        assertThat(figures.in(Set.of(WorkState.values()))).isEqualTo(10);
        assertThat(figures.in(WorkDimension.COUNTRY, Set.of("FR"), Set.of(WorkState.UNREAD)))
                .isEqualTo(3);
        assertThat(figures.occurring().get(WorkDimension.COUNTRY)).containsExactly("FR", "");
        assertThat(figures.byValue(WorkDimension.COUNTRY, Set.of(WorkState.UNREAD)))
                .isEqualTo(Map.of("FR", 3, "", 1));
    }
}
