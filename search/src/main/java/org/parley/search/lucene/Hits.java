package org.parley.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.parley.search.Dimension;
import org.parley.search.EntryId;
import org.parley.search.SearchHit;

/** Turns stored documents back into hits. */
final class Hits {
    /** What is read of a document; title and text come from its excerpts. */
    private static final Set<String> SHOWN = Set.of(
            Fields.ID,
            Fields.URL,
            Fields.DATE,
            Fields.LANGUAGE_TAG,
            Fields.CONSULTATION_TITLE,
            Fields.PARAGRAPH,
            Fields.AUTHOR,
            Fields.of(Dimension.KIND),
            Fields.of(Dimension.GROUP),
            Fields.of(Dimension.COUNTRY),
            Fields.of(Dimension.CONSULTATION));

    private Hits() {}

    static EntryId identity(StoredFields stored, int document) throws IOException {
        return new EntryId(stored.document(document, Set.of(Fields.ID)).get(Fields.ID));
    }

    /** The ids of documents that are in the order of the index. */
    static List<EntryId> identities(IndexReader reader, ScoreDoc[] documents) throws IOException {
        var segments = reader.leaves();
        var identities = new ArrayList<EntryId>(documents.length);
        int next = 0;
        for (var segment : segments) {
            var values = DocValues.getBinary(segment.reader(), Fields.IDENTITY);
            int end = segment.docBase + segment.reader().maxDoc();
            while (next < documents.length && documents[next].doc < end) {
                if (values.advanceExact(documents[next].doc - segment.docBase)) {
                    identities.add(new EntryId(values.binaryValue().utf8ToString()));
                }
                next++;
            }
        }
        return identities;
    }

    static SearchHit of(StoredFields stored, int number, Excerpts.Marked marked) throws IOException {
        var document = stored.document(number, SHOWN);
        return new SearchHit(
                new EntryId(document.get(Fields.ID)),
                document.get(Fields.of(Dimension.KIND)),
                document.get(Fields.URL),
                marked.title(),
                marked.excerpt(),
                document.get(Fields.LANGUAGE_TAG),
                key(document, Dimension.GROUP),
                key(document, Dimension.COUNTRY),
                key(document, Dimension.CONSULTATION),
                Optional.ofNullable(document.get(Fields.CONSULTATION_TITLE)),
                Instant.ofEpochMilli(
                        document.getField(Fields.DATE).numericValue().longValue()),
                Optional.ofNullable(document.get(Fields.PARAGRAPH)),
                Optional.ofNullable(document.get(Fields.AUTHOR)));
    }

    private static Optional<String> key(Document document, Dimension dimension) {
        return Optional.ofNullable(document.get(Fields.of(dimension)));
    }
}
