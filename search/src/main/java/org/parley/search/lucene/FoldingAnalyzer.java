package org.parley.search.lucene;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts text of any language into words and folds what writers treat as the same: case, accents, width, ligatures,
 * digits, Arabic and Persian letter forms, traditional and simplified Chinese, elided articles.
 */
final class FoldingAnalyzer extends Analyzer {
    private static final int LONGEST_WORD = 255;
    private static final CharArraySet ELIDED = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "l", "d", "m", "t", "s", "n", "c", "j", "qu", "lorsqu", "puisqu", "quoiqu", "jusqu", "un", "all",
                    "dall", "dell", "nell", "sull", "coll", "gl", "quell", "quest"),
            true));

    /** Words that hold a Chinese, Japanese or Thai sentence together and say nothing by themselves. */
    private static final CharArraySet PARTICLES = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "的", "了", "和", "与", "及", "是", "在", "之", "地", "得", "也", "都", "而", "并", "の", "は", "を", "に", "が", "と",
                    "で", "も", "へ", "や", "です", "ます", "する", "した", "して", "และ", "ที่", "ของ", "ใน", "การ", "เป็น"),
            false));

    private final Ideographs ideographs;

    /** What becomes of Chinese, Japanese and Korean, which put no spaces between words or parts of words. */
    enum Ideographs {
        /** Single characters and overlapping pairs: for indexing, so that any part can be found. */
        SINGLES_AND_PAIRS,
        /** Overlapping pairs: for searching what was indexed so. */
        PAIRS,
        /** The words of a dictionary, without particles. */
        WORDS
    }

    FoldingAnalyzer(Ideographs ideographs) {
        this.ideographs = ideographs;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return CharacterTable.CHINESE.replacing(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return CharacterTable.CHINESE.replacing(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = ideographs == Ideographs.WORDS;
        Tokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(words, true));
        TokenStream stream = new EnglishPossessiveFilter(normalize(field, tokenizer));
        stream = new ElisionFilter(stream, ELIDED);
        stream = words ? new StopFilter(stream, PARTICLES) : pairs(stream);
        return new TokenStreamComponents(tokenizer, new LengthFilter(stream, 1, LONGEST_WORD));
    }

    private TokenStream pairs(TokenStream stream) {
        var all = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
        return new CJKBigramFilter(stream, all, ideographs == Ideographs.SINGLES_AND_PAIRS);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream stream) {
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(new ICUFoldingFilter(stream)));
    }
}
