package org.parley.search.lucene;

import static com.ibm.icu.lang.UScript.ARABIC;
import static com.ibm.icu.lang.UScript.ARMENIAN;
import static com.ibm.icu.lang.UScript.BENGALI;
import static com.ibm.icu.lang.UScript.CYRILLIC;
import static com.ibm.icu.lang.UScript.DEVANAGARI;
import static com.ibm.icu.lang.UScript.GREEK;
import static com.ibm.icu.lang.UScript.HAN;
import static com.ibm.icu.lang.UScript.HIRAGANA;
import static com.ibm.icu.lang.UScript.KATAKANA;
import static com.ibm.icu.lang.UScript.LATIN;
import static com.ibm.icu.lang.UScript.TAMIL;
import static com.ibm.icu.lang.UScript.TELUGU;
import static com.ibm.icu.lang.UScript.THAI;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.parley.search.lucene.FoldingAnalyzer.Ideographs;

/** The languages whose word forms are known. All others are found through the form common to all languages. */
enum Language {
    AR,
    BG,
    BN,
    CA,
    CKB,
    CS,
    DA,
    DE,
    EL,
    EN,
    ES,
    ET,
    EU,
    FA,
    FI,
    FR,
    GA,
    GL,
    HI,
    HU,
    HY,
    ID,
    IT,
    JA,
    LT,
    LV,
    NE,
    NL,
    NO,
    PL,
    PT,
    RO,
    RU,
    SR,
    SV,
    TA,
    TE,
    TH,
    TR,
    ZH;

    private static final Map<String, Language> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Language::code, Function.identity()));
    private static final Map<String, String> OTHER_CODES =
            Map.of("nb", "no", "nn", "no", "cmn", "zh", "yue", "zh", "wuu", "zh", "prs", "fa", "bs", "sr", "hr", "sr");

    /** Primary language of a BCP 47 tag, e.g. pt for pt-BR; empty when there is none. */
    static String primary(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }

    /** The language of a BCP 47 tag; empty when its word forms are not known. */
    static Optional<Language> of(String tag) {
        var primary = primary(tag);
        return Optional.ofNullable(BY_CODE.get(OTHER_CODES.getOrDefault(primary, primary)));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Analyzer newAnalyzer() {
        return switch (this) {
            case AR -> new ArabicAnalyzer();
            case BG -> new BulgarianAnalyzer();
            case BN -> new BengaliAnalyzer();
            case CA -> new CatalanAnalyzer();
            case CKB -> new SoraniAnalyzer();
            case CS -> new CzechAnalyzer();
            case DA -> new DanishAnalyzer();
            case DE -> new GermanAnalyzer();
            case EL -> new GreekAnalyzer();
            case EN -> new EnglishAnalyzer();
            case ES -> new SpanishAnalyzer();
            case ET -> new EstonianAnalyzer();
            case EU -> new BasqueAnalyzer();
            case FA -> new PersianAnalyzer();
            case FI -> new FinnishAnalyzer();
            case FR -> new FrenchAnalyzer();
            case GA -> new IrishAnalyzer();
            case GL -> new GalicianAnalyzer();
            case HI -> new HindiAnalyzer();
            case HU -> new HungarianAnalyzer();
            case HY -> new ArmenianAnalyzer();
            case ID -> new IndonesianAnalyzer();
            case IT -> new ItalianAnalyzer();
            case LT -> new LithuanianAnalyzer();
            case LV -> new LatvianAnalyzer();
            case NE -> new NepaliAnalyzer();
            case NL -> new DutchAnalyzer();
            case NO -> new NorwegianAnalyzer();
            case PL -> new PolishAnalyzer();
            case PT -> new PortugueseAnalyzer();
            case RO -> new RomanianAnalyzer();
            case RU -> new RussianAnalyzer();
            case SR -> new SerbianAnalyzer();
            case SV -> new SwedishAnalyzer();
            case TA -> new TamilAnalyzer();
            case TE -> new TeluguAnalyzer();
            case TR -> new TurkishAnalyzer();
            case JA, TH, ZH -> new FoldingAnalyzer(Ideographs.WORDS);
        };
    }

    /** True if the text has a letter of a script in which this language is written. */
    boolean mayBeWrittenIn(String text) {
        var scripts = scripts();
        return text.codePoints().anyMatch(character -> scripts.contains(UScript.getScript(character)));
    }

    /** True if words follow each other without a space, so that one typed "word" may be several. */
    boolean runsWordsTogether() {
        return this == JA || this == TH || this == ZH;
    }

    private Set<Integer> scripts() {
        return switch (this) {
            case AR, CKB, FA -> Set.of(ARABIC);
            case BG, RU -> Set.of(CYRILLIC);
            case BN -> Set.of(BENGALI);
            case CA, CS, DA, DE, EN, ES, ET, EU, FI, FR, GA, GL, HU, ID, IT, LT, LV, NL, NO, PL, PT, RO, SV, TR ->
                Set.of(LATIN);
            case EL -> Set.of(GREEK);
            case HI, NE -> Set.of(DEVANAGARI);
            case HY -> Set.of(ARMENIAN);
            case JA -> Set.of(HAN, HIRAGANA, KATAKANA);
            case SR -> Set.of(CYRILLIC, LATIN);
            case TA -> Set.of(TAMIL);
            case TE -> Set.of(TELUGU);
            case TH -> Set.of(THAI);
            case ZH -> Set.of(HAN);
        };
    }
}
