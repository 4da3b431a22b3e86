package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private final LanguageGuess guess = new LanguageGuess();
    private final LanguageNames names = new LanguageNames();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The right to privacy is the basis of trust and should be protected in all countries.",
                "fr | Le droit à la vie privée est la base de la confiance et doit être protégé dans tous les pays.",
                "de | Das Recht auf Privatheit ist die Grundlage des Vertrauens und muss in allen Ländern geschützt werden.",
                "es | El derecho a la privacidad es la base de la confianza y debe ser protegido en todos los países.",
                "pt | O direito à privacidade é a base da confiança e não deve ser limitado em nenhum dos países.",
                "it | Il diritto alla riservatezza è la base della fiducia e deve essere protetto in tutti gli altri paesi.",
                "nl | Het recht op privacy is de basis van het vertrouwen en moet in alle landen worden beschermd.",
                "ru | Право на частную жизнь является основой доверия и должно быть защищено.",
                "ar | الحق في الخصوصية هو أساس الثقة ويجب حمايته في جميع البلدان",
                "zh | 隐私权是信任的基础，各国都应当保护它。",
                "zh | 隱私權是信任的基礎，各國都應當保護它。",
                "ja | プライバシーの権利は信頼の基礎であり、すべての国で守られるべきです。",
                "ko | 사생활의 권리는 신뢰의 기초이며 모든 나라에서 보호되어야 합니다.",
            })
    void is_told_from_script_and_frequent_words(String code, String text) {
        assertThat(guess.of(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "IANA ICANN",
                "Право на приватність є основою довіри і має бути захищене в усіх країнах її",
                "حق حریم خصوصی پایه اعتماد است و باید در همه کشورها محافظت شود",
                "The right to privacy is the basis of trust and it should be protected. "
                        + "Le droit à la vie privée est la base de la confiance et doit être protégé."
            })
    void is_left_open_where_it_is_not_clear(String text) {
        assertThat(guess.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "pt-BR, pt",
        "zh_Hant, zh",
        "English, en",
        "français, fr",
        "Deutsch, de",
        "العربية, ar",
        "中文, zh"
    })
    void is_matched_by_tag_or_name(String written, String code) {
        assertThat(names.match(written)).contains(code);
    }

    @Property(tries = 200)
    void any_text_has_an_answer(@ForAll String text) {
        assertThat(guess.of(text)).isNotNull();
        assertThat(names.match(text)).isNotNull();
    }
}
