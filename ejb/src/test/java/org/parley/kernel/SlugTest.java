package org.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void is_made_from_the_latin_letters_of_a_title() {
        assertThat(Slug.from("Déclaration: accès, 2e édition!", "x").value()).isEqualTo("declaration-acces-2e-edition");
    }

    @Test
    void falls_back_when_a_title_has_no_latin_letter() {
        assertThat(Slug.from("مشاورة", "consultation").value()).isEqualTo("consultation");
    }

    @Test
    void is_refused_as_an_address_that_is_not_there() {
        assertThatThrownBy(() -> new Slug("../etc")).isInstanceOf(NotFound.class);
    }

    @Property
    void any_title_gives_a_well_formed_slug_that_can_be_numbered(@ForAll String title) {
        assertThat(Slug.wellFormed(
                        Slug.from(title, "otherwise").numbered(2_000_000).value()))
                .isTrue();
    }
}
