package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
    private static final CountryNames COUNTRIES = new CountryNames();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republic of Korea | KR",
                "Korea, Republic of | KR",
                "Korea (Democratic People's Republic of) | KP",
                "South Korea | KR",
                "USA | US",
                "U.S. | US",
                "u.s.a. | US",
                "The United States | US",
                "UK | GB",
                "Great Britain | GB",
                "Scotland | GB",
                "Russia | RU",
                "Russian Federation | RU",
                "Iran | IR",
                "Islamic Republic of Iran | IR",
                "Iran, Islamic Republic of | IR",
                "Iran (Islamic Republic of) | IR",
                "Viet Nam | VN",
                "Vietnam | VN",
                "Czech Republic | CZ",
                "Czechia | CZ",
                "the Netherlands | NL",
                "HOLLAND | NL",
                "Côte d'Ivoire | CI",
                "Cote dIvoire | CI",
                "Ivory Coast | CI",
                "Congo, Democratic Republic of the | CD",
                "Democratic Republic Of Congo | CD",
                "Republic of the Congo | CG",
                "Palestine | PS",
                "State of Palestine | PS",
                "Hong Kong | HK",
                "Kosovo | XK",
                "Taiwan | TW",
                "People?s Republic of China | CN",
                "Tanzania, United Republic of | TZ",
                "Bolivia (Plurinational State of) | BO",
                "Trinidad & Tobago | TT",
                "St. Lucia | LC",
                "Saint Kitts and Nevis | KN",
                "Deutschland | DE",
                "Brasil | BR",
                "Elfenbeinküste | CI",
                "ESPAÑA | ES",
                "Espana | ES",
                "Россия | RU",
                "الصين | CN",
                "中国 | CN",
                "日本 | JP",
                "대한민국 | KR",
                "भारत | IN",
                "Ελλάδα | GR",
                "République française | FR",
                "República Federativa do Brasil | BR",
                "Kingdom of Denmark | DK",
                "BR | BR",
                "br | BR",
                "DEU | DE",
                "XKX | XK",
                "NO | NO",
                "Niger | NE",
                "Nigeria | NG",
                "Guinea | GN",
                "Dominica | DM",
                "Dominican Republic | DO",
                "Georgia | GE",
                "Türkiye | TR",
                "Swaziland | SZ",
            })
    void a_name_code_or_usual_spelling_is_matched(String written, String code) {
        assertThat(COUNTRIES.match(written)).isEqualTo(new CountryMatch.Matched(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Global",
                "Europe",
                "EU",
                "Latin America",
                "Latin America and The Caribbean",
                "Asia-Pacific",
                "MENA",
                "Afrique",
                "Ásia",
                "the Americas",
                "International",
                "Europe, Middle East and North Africa",
                "Commonwealth"
            })
    void a_part_of_the_world_is_a_region_and_no_country(String written) {
        assertThat(COUNTRIES.match(written)).isInstanceOf(CountryMatch.Region.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "Congo", "Kongo", "Republic of China", "NA", "n/a", "no", "Other", "", "-", "?"})
    void what_several_countries_bear_or_none_is_not_guessed(String written) {
        assertThat(COUNTRIES.match(written)).isEqualTo(new CountryMatch.Unmatched(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brazil, Argentina", "Brazil; Argentina", "Brazil/Argentina", "Brasil y Argentina"})
    void several_countries_are_listed(String written) {
        assertThat(COUNTRIES.match(written)).isEqualTo(new CountryMatch.Several(List.of("BR", "AR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US, EU, Geneva", "United States, EU", "Georgia, USA", "Brazil, Agentina", "USA, Congo"})
    void a_country_among_other_places_is_not_chosen(String written) {
        assertThat(COUNTRIES.match(written)).isInstanceOf(CountryMatch.Several.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France, Europe | FR",
                "Senegal / AFRICA | SN",
                "Australia/Asia Pacific | AU",
                "Geneva, Switzerland | CH",
                "United States, New York | US",
                "US / USA | US",
            })
    void a_country_with_a_place_that_adds_nothing_is_that_country(String written, String code) {
        assertThat(COUNTRIES.match(written).country()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Sngal, SN", "Germny, DE", "Argentinia, AR"})
    void a_spelling_mistake_is_suggested_but_not_taken(String written, String code) {
        assertThat(COUNTRIES.match(written)).isEqualTo(new CountryMatch.Unmatched(Optional.of(code)));
    }

    @Test
    void every_country_but_one_is_matched_by_its_english_french_and_spanish_name() {
        for (var code : Locale.getISOCountries()) {
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"))) {
                var name = Locale.of("", code).getDisplayCountry(language);

                if (name.equals("Congo")) {
                    continue;
                }
                assertThat(COUNTRIES.match(name).country()).as(name).contains(code);
            }
        }
    }

    @Property(tries = 300)
    void any_text_has_an_answer(@ForAll String written) {
        assertThat(COUNTRIES.match(written)).isNotNull();
    }
}
