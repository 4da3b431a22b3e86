package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SignerTest {
    private static final String LETTER = "The network has to stay open, and whoever reads this draft has to be able to"
            + " reach every lawful service without asking anybody for permission.";

    private final Signer signer = new Signer();

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("open", "net", "data", "for", "all", "of", "us", "now", "here", "law", "fee", "road")
                .list()
                .ofMinSize(60)
                .ofMaxSize(160);
    }

    @Property(tries = 200)
    void the_likeness_is_near_the_part_of_common_shingles(
            @ForAll("texts") List<String> one, @ForAll("texts") List<String> rest) {
        var other = new ArrayList<>(one.subList(0, one.size() / 2));
        other.addAll(rest);

        var estimated = sign(String.join(" ", one)).likeness(sign(String.join(" ", other)));

        assertThat(estimated).isEqualTo(common(one, other), Offset.offset(0.3));
    }

    @Test
    void equal_words_are_wholly_alike_whatever_their_case_and_punctuation() {
        assertThat(sign(LETTER).likeness(sign(LETTER.toUpperCase(Locale.ROOT).replace(',', ';'))))
                .isEqualTo(1);
    }

    @Test
    void a_greeting_and_a_name_leave_a_letter_like_itself() {
        assertThat(sign(LETTER).likeness(sign("Dear all! " + LETTER + " Yours, N. N.")))
                .isGreaterThan(0.6);
    }

    @Test
    void a_few_words_are_like_the_same_words_only() {
        assertThat(sign("Please keep this rule.").likeness(sign("please keep this rule")))
                .isEqualTo(1);
        assertThat(sign("Please keep this rule.").likeness(sign("Please drop this rule.")))
                .isLessThan(0.1);
    }

    @Test
    void texts_that_are_set_apart_have_nothing_in_common() {
        assertThat(signer.sign(LETTER, 1).likeness(signer.sign(LETTER, 2))).isLessThan(0.1);
    }

    @Test
    void a_signature_comes_back_from_its_bytes() {
        var signature = sign(LETTER);

        assertThat(Signature.of(signature.bytes(), signature.words())).isEqualTo(signature);
    }

    private Signature sign(String text) {
        return signer.sign(text, 0);
    }

    private static double common(List<String> one, List<String> other) {
        var both = new HashSet<>(shingles(one));
        both.retainAll(shingles(other));
        var all = new HashSet<>(shingles(one));
        all.addAll(shingles(other));
        return (double) both.size() / all.size();
    }

    private static Set<List<String>> shingles(List<String> words) {
        var shingles = new HashSet<List<String>>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            shingles.add(words.subList(i, i + 3));
        }
        return shingles;
    }
}
