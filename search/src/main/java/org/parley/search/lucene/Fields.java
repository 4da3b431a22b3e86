package org.parley.search.lucene;

import com.ibm.icu.util.VersionInfo;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.parley.search.Dimension;
import org.parley.search.EntryId;

/** Names and orders of the fields. A new name or meaning needs a higher {@link #SCHEMA}. */
final class Fields {
    private static final int SCHEMA = 2;
    /** What the files of an index depend on: our fields, Lucene's analysis, and the Unicode version behind it. */
    static final String FORMAT = SCHEMA + "/" + Version.LATEST + "/" + VersionInfo.ICU_VERSION;

    static final String ID = "id";
    /** The id once more, in a column: thousands of ids are read from it at once. */
    static final String IDENTITY = "identity";

    static final String URL = "url";
    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Code of the {@link Language} whose stems are indexed. */
    static final String STEMS = "stems";

    static final String LANGUAGE_TAG = "languageTag";
    static final String CONSULTATION_TITLE = "consultationTitle";
    static final String PARAGRAPH = "paragraph";
    static final String AUTHOR = "author";
    /** Milliseconds since 1970. */
    static final String DATE = "date";
    /** A number made of the id, which gives entries of the same date an order that never changes. */
    static final String TIE = "tie";

    private static final SortField NEWEST = LongField.newSortField(DATE, true, SortedNumericSelector.Type.MIN);
    private static final SortField OLDEST = LongField.newSortField(DATE, false, SortedNumericSelector.Type.MIN);
    private static final SortField BY_TIE = new SortField(TIE, SortField.Type.LONG);

    /** Also the order of the entries inside the index, which makes listing the newest nearly free. */
    static final Sort NEWEST_FIRST = new Sort(NEWEST, BY_TIE);

    static final Sort OLDEST_FIRST = new Sort(OLDEST, BY_TIE);
    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, NEWEST, BY_TIE);

    private Fields() {}

    static String of(Dimension dimension) {
        return dimension.key();
    }

    /** The field with the stems of one language that belongs to {@link #TITLE} or {@link #TEXT}, e.g. text_fr. */
    static String stems(String field, String language) {
        return field + "_" + language;
    }

    /** The language of a field with stems; empty for every other field. */
    static Optional<String> languageOf(String field) {
        var underscore = field.indexOf('_');
        return underscore < 0 ? Optional.empty() : Optional.of(field.substring(underscore + 1));
    }

    static long tie(EntryId id) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(id.value()))[0];
    }
}
