package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final List<String> PIECES = List.of(
            "open",
            "Data",
            "don't",
            "3.5",
            "1,000",
            "l·l",
            "a_b",
            "x-y",
            "É",
            "e\u0301",
            "Straße",
            "ﬁn",
            "№",
            "ｆｕｌｌ",
            "İ",
            "شبكة",
            "مفتوحةَ",
            "ـ",
            "שלום",
            "ד״ר",
            "сеть",
            "δίκτυο",
            "网络",
            "应该开放",
            "ネットワーク",
            "ひらがな",
            "เครือข่ายเปิด",
            "한국어",
            "नीति",
            "👩‍👩‍👧",
            "🇰🇪",
            "𝒜",
            " ",
            "  ",
            "\n",
            ".",
            ",",
            ":",
            "'",
            "\"",
            "-",
            "_",
            "\u00ad",
            "\u200d");

    private final Words words = new Words();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3_000)
    void its_words_are_those_of_icu_after_folding(@ForAll("texts") String text) {
        words.read(text);

        assertThat(IntStream.range(0, words.count()).mapToObj(words::hash).toList())
                .as(text)
                .isEqualTo(byIcu(text));
    }

    @Property
    void it_takes_any_text_as_it_comes(@ForAll String text) {
        assertThat(words.read(text).count()).isBetween(0, Math.max(1, 20 * text.length()));
    }

    @Test
    void case_width_and_composition_make_no_other_words() {
        assertThat(read("ÉTUDE Ｏｐｅｎ straße")).isEqualTo(read("e\u0301tude, open: STRASSE!"));
    }

    @Test
    void chinese_and_thai_are_cut_into_words() {
        assertThat(read("网络应该保持开放")).hasSizeBetween(3, 6);
        assertThat(read("เครือข่ายควรเปิดให้ทุกคน")).hasSizeBetween(4, 8);
    }

    private List<Long> read(String text) {
        words.read(text);
        return IntStream.range(0, words.count()).mapToObj(words::hash).toList();
    }

    private static List<Long> byIcu(String text) {
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        var boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
        boundaries.setText(folded);
        var hashes = new ArrayList<Long>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            var piece = folded.substring(start, end);
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT && spoken(piece)) {
                hashes.add(Hash.of(piece));
            }
        }
        return hashes;
    }

    private static boolean spoken(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
