package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.anEntry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.search.Entry;
import org.parley.search.EntryId;
import org.parley.search.Likeness;
import org.parley.search.Near;

/** Entries like a text: by rare words more than by frequent ones, each language by itself. */
public interface NearestContract extends TestIndex {
    String WATER = "The tariff for drinking water must not rise faster than household incomes in the valley.";

    private static Entry of(String id, String language, String text) {
        return anEntry(id)
                .language(language)
                .text(text)
                .consultation("river", "The river")
                .build();
    }

    private List<String> near(String text, String language, String... without) {
        var ids = Set.of(without).stream().map(EntryId::new).collect(Collectors.toSet());
        return index().nearest(new Likeness(text, language, "comment", "river", ids, 5)).stream()
                .map(Near::id)
                .map(EntryId::value)
                .toList();
    }

    @Test
    default void what_says_nearly_the_same_comes_before_what_shares_some_words() {
        given(
                of("own", "en", WATER),
                of("same", "en", "Drinking water tariffs must not rise faster than the incomes of households."),
                of("some", "en", "Households in the valley were never asked about drinking fountains or the tariff."),
                of("none", "en", "Publish the minutes of every meeting within a week."));

        assertThat(near(WATER, "en", "own")).containsExactly("same", "some");
    }

    @Test
    default void the_share_tells_how_much_of_the_text_is_said_again() {
        given(of("own", "en", WATER), of("copy", "en", WATER));

        var found = index().nearest(new Likeness(WATER, "en", "comment", "river", Set.of(new EntryId("own")), 5));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().share()).isGreaterThan(0.95).isLessThanOrEqualTo(1);
    }

    @Test
    default void languages_are_kept_apart() {
        given(
                of("own", "fr", "Le tarif de l'eau potable doit rester stable dans la commune."),
                of("fr", "fr", "Un tarif stable pour l'eau potable de la commune !"),
                of("es", "es", "Le tarif de l'eau potable doit rester stable dans la commune."));

        assertThat(near("Le tarif de l'eau potable doit rester stable dans la commune.", "fr", "own"))
                .containsExactly("fr");
    }

    @Test
    default void languages_written_without_spaces_and_from_right_to_left_are_compared_too() {
        given(
                of("zh1", "zh", "饮用水价格不应上涨得比家庭收入更快。"),
                of("zh2", "zh", "家庭收入没有增加，饮用水价格也不应上涨。"),
                of("ar1", "ar", "يجب ألا ترتفع أسعار مياه الشرب أسرع من دخل الأسر."),
                of("ar2", "ar", "أسعار مياه الشرب ترتفع ودخل الأسر لا يرتفع."));

        assertThat(near("饮用水价格不应上涨得比家庭收入更快。", "zh", "zh1")).containsExactly("zh2");
        assertThat(near("يجب ألا ترتفع أسعار مياه الشرب أسرع من دخل الأسر.", "ar", "ar1"))
                .containsExactly("ar2");
    }

    @Test
    default void another_consultation_and_another_kind_are_not_looked_at() {
        given(
                of("own", "en", WATER),
                anEntry("elsewhere")
                        .language("en")
                        .text(WATER)
                        .consultation("sea", "The sea")
                        .build());

        assertThat(near(WATER, "en", "own")).isEmpty();
    }

    @Test
    default void a_text_of_unknown_language_or_without_words_is_no_reason_to_fail() {
        given(of("own", "", WATER), of("copy", "", WATER));

        assertThat(near(WATER, "", "own")).containsExactly("copy");
        assertThat(near("", "en")).isEmpty();
        assertThat(near("?!", "en")).isEmpty();
    }
}
