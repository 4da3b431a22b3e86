package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.ids;
import static org.parley.search.contract.TestIndex.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.search.Dimension;
import org.parley.search.SearchQuery;

/** Words in many languages. Text and words are of the project's own writing. */
public interface LanguagesContract extends TestIndex {

    @ParameterizedTest(name = "{0}: {2} finds \"{1}\"")
    @CsvSource({
        "en, Governments should protect users, government",
        "en, a policy on protecting privacy, policies",
        "fr, Les gouvernements protègent les citoyens, gouvernement",
        "fr, l'internet libre, internet",
        "fr, L’accès à l’information, accès",
        "fr, une politique générale, politiques",
        "de, Die Regierungen schützen die Bürgerinnen, Regierung",
        "de, Häuser und Straßen, Haus",
        "de, Häuser und Straßen, strasse",
        "es, las libertades fundamentales, libertad",
        "it, le libertà dei cittadini, cittadino",
        "pt-BR, as políticas públicas, política",
        "nl, de rechten van gebruikers, gebruiker",
        "ru, права человека и свободы граждан, свобода",
        "pl, prawa obywateli, prawo",
        "cs, svobody občanů, svoboda",
        "sv, medborgarnas rättigheter, rättighet",
        "fi, tietoa kansalaisille, tieto",
        "el, δημόσιες πολιτικές, πολιτική",
        "tr, vatandaşların hakları, vatandaş",
        "hi, नागरिकों के अधिकार, अधिकारों",
        "ar, حقوق المواطنين, مواطن",
        "ar, الحُقُوق الأساسية, الحقوق",
        "fa, حقوق شهروندان, شهروند",
        "zh, 我们支持互联网治理, 互联网",
        "zh-Hant, 網際網路治理與隱私權, 隐私",
        "zh, 隐私权保护, 隱私權",
        "zh, 互联网的治理, 互联网治理",
        "ja, インターネットガバナンスの原則, ガバナンス",
        "ja, 表現の自由を守る, 自由",
        "ko, 정부는 인터넷을 보호한다, 정부",
        "th, สิทธิมนุษยชนบนอินเทอร์เน็ต, อินเทอร์เน็ต",
        "vi, quyền riêng tư, riêng",
        "uk, права людини, людини",
    })
    default void a_word_is_found_in_another_form(String language, String text, String word) {
        given(text("a", language, text), text("other", "en", "Something else entirely."));

        assertThat(found(word)).containsExactly("a");
    }

    @ParameterizedTest(name = "{1} finds \"{0}\" of unknown language")
    @CsvSource({
        "La liberté de réunion, liberte",
        "Die Straße, STRASSE",
        "l'internet libre, internet",
        "the internet's future, internet",
        "ﬁbre optic, fibre",
        "Ｗｉｄｅ letters, wide",
        "حُقُوق الإنسان, حقوق",
        "الأمن, الامن",
        "隱私權, 隐私权",
        "互聯網治理, 互联网",
        "인터넷 자유, 인터넷",
        "Ελλάδα, ελλαδα",
        "ÅNGSTRÖM, angstrom",
        "٢٠١٤ سنة, 2014",
    })
    default void a_word_is_found_as_it_stands_in_a_text_of_unknown_language(String text, String word) {
        given(text("a", "", text), text("b", "", "Something else entirely."));

        assertThat(found(word)).containsExactly("a");
    }

    @Test
    default void composed_and_decomposed_letters_are_equal() {
        given(text("composed", "fr", "la libert\u00E9"), text("decomposed", "fr", "la liberte\u0301"));

        assertThat(found("libert\u00E9")).containsExactlyInAnyOrder("composed", "decomposed");
        assertThat(found("liberte\u0301")).containsExactlyInAnyOrder("composed", "decomposed");
        assertThat(found("\"liberte\u0301\"")).containsExactlyInAnyOrder("composed", "decomposed");
        assertThat(found("libert\u00E9*")).containsExactlyInAnyOrder("composed", "decomposed");
    }

    @Test
    default void one_word_finds_all_languages_that_share_it() {
        given(
                text("en", "en", "Internet governance"),
                text("fr", "fr", "gouvernance de l'Internet"),
                text("de", "de", "Internet-Steuerung"),
                text("none", "", "INTERNET"));

        assertThat(found("internet")).containsExactlyInAnyOrder("en", "fr", "de", "none");
    }

    @Test
    default void stems_of_one_language_do_not_reach_into_another() {
        given(text("fr", "fr", "les organes"), text("en", "en", "an organization"));

        assertThat(found("organizations")).containsExactly("en");
    }

    @Test
    default void the_language_filter_holds_for_forms_too() {
        given(text("en", "en", "policies"), text("fr", "fr", "policies"));

        assertThat(ids(search(SearchQuery.words("policy").filter(Dimension.LANGUAGE, "en"))))
                .containsExactly("en");
    }

    @Test
    default void words_of_several_scripts_can_be_searched_together() {
        given(text("a", "zh", "5G网络与 IPv6 部署"), text("b", "zh", "5G网络"));

        assertThat(found("网络 ipv6")).containsExactly("a");
        assertThat(found("网络")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("网*")).containsExactlyInAnyOrder("a", "b");
        assertThat(found("网")).containsExactlyInAnyOrder("a", "b");
    }
}
