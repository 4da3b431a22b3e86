package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MiddleTest {
    private static final String LETTER =
            "the network has to stay open and whoever reads this draft has to be able to reach"
                    + " every lawful service without asking anybody for permission in any place or language";

    private final Signer signer = new Signer();

    @Test
    void the_text_that_most_others_copied_stands_for_all() {
        var changed = signer.sign(LETTER.replace("network", "house").replace("draft", "letter"), 0);
        var longer = signer.sign(LETTER + " and so say all of us in this street of ours", 0);
        var plain = signer.sign(LETTER, 0);

        assertThat(Middle.of(List.of(changed, plain, longer, plain), -1)).isEqualTo(1);
    }

    @Test
    void the_present_one_stays_unless_another_is_clearly_nearer_to_the_middle() {
        var plain = signer.sign(LETTER, 0);

        assertThat(Middle.of(List.of(plain, plain, plain), 2)).isEqualTo(2);
    }
}
