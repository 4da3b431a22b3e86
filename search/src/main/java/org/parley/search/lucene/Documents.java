package org.parley.search.lucene;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.parley.search.Dimension;
import org.parley.search.Entry;
import org.parley.search.EntryId;

/** Turns entries into documents. */
final class Documents {
    private static final FieldType SEARCHED = searched(TextField.TYPE_NOT_STORED);
    private static final FieldType SEARCHED_AND_SHOWN = searched(TextField.TYPE_STORED);

    private Documents() {}

    /** Offsets let excerpts be cut without analysing the text again. */
    private static FieldType searched(FieldType base) {
        var type = new FieldType(base);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static Term identity(EntryId id) {
        return new Term(Fields.ID, id.value());
    }

    static Document of(Entry entry) {
        var document = new Document();
        document.add(new StringField(Fields.ID, entry.id().value(), Field.Store.YES));
        document.add(new BinaryDocValuesField(
                Fields.IDENTITY, new BytesRef(entry.id().value())));
        document.add(new NumericDocValuesField(Fields.TIE, Fields.tie(entry.id())));
        document.add(new LongField(Fields.DATE, milliseconds(entry.date()), Field.Store.YES));
        addKeys(document, entry);
        addShown(document, entry);
        Language.of(entry.language())
                .ifPresent(language -> document.add(new StringField(Fields.STEMS, language.code(), Field.Store.NO)));
        addText(document, Fields.TITLE, entry.title(), entry.language());
        addText(document, Fields.TEXT, entry.text(), entry.language());
        return document;
    }

    /** The instant in milliseconds, or the nearest that can be counted so. */
    static long milliseconds(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException beyond) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    private static void addKeys(Document document, Entry entry) {
        addKey(document, Dimension.KIND, Optional.of(entry.kind()));
        addKey(document, Dimension.GROUP, entry.group());
        addKey(document, Dimension.COUNTRY, entry.country());
        addKey(document, Dimension.CONSULTATION, entry.consultation());
        addKey(document, Dimension.LANGUAGE, Optional.of(Language.primary(entry.language())));
    }

    private static void addKey(Document document, Dimension dimension, Optional<String> value) {
        value.filter(key -> !key.isEmpty()).ifPresent(key -> {
            document.add(new StringField(Fields.of(dimension), key, Field.Store.YES));
            document.add(SortedDocValuesField.indexedField(Fields.of(dimension), new BytesRef(key)));
        });
    }

    private static void addShown(Document document, Entry entry) {
        document.add(new StoredField(Fields.URL, entry.url()));
        document.add(new StoredField(Fields.LANGUAGE_TAG, entry.language()));
        addShown(document, Fields.CONSULTATION_TITLE, entry.consultationTitle());
        addShown(document, Fields.PARAGRAPH, entry.paragraph());
        entry.author().ifPresent(name -> document.add(new TextField(Fields.AUTHOR, name, Field.Store.YES)));
    }

    private static void addShown(Document document, String field, Optional<String> value) {
        value.ifPresent(text -> document.add(new StoredField(field, text)));
    }

    /** What is shown is the normalized text, because the offsets of the matches refer to it. */
    private static void addText(Document document, String field, String text, String languageTag) {
        var normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        document.add(new Field(field, normalized, SEARCHED_AND_SHOWN));
        Language.of(languageTag)
                .map(language -> new Field(Fields.stems(field, language.code()), normalized, SEARCHED))
                .ifPresent(document::add);
    }
}
