package org.parley.search.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.parley.search.BadCursor;
import org.parley.search.Cursor;
import org.parley.search.EntryId;
import org.parley.search.SearchQuery;

/**
 * The place after one hit in the hits of one search.
 *
 * @param search fingerprint of the search
 * @param relaxed whether the hits contain only some of the words
 * @param score what the hit scored; 0 if hits are not ordered by score
 * @param date in milliseconds since 1970
 */
record Place(int search, boolean relaxed, float score, long date, EntryId id) {
    private static final byte VERSION = 1;
    private static final int MAX_LENGTH = 2000;
    private static final int FIXED_BYTES = 1 + Integer.BYTES + 1 + Float.BYTES + Long.BYTES;

    /** A number that differs between searches whose hits differ or come in another order. */
    static int fingerprint(SearchQuery query) {
        var filters = new TreeMap<String, Object>();
        query.filters().forEach((dimension, values) -> filters.put(dimension.key(), new TreeSet<>(values)));
        var search = query.words() + '\n' + filters + query.from() + query.to() + query.order();
        return StringHelper.murmurhash3_x86_32(new BytesRef(search), VERSION);
    }

    Cursor cursor() {
        var name = id.value().getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(FIXED_BYTES + name.length)
                .put(VERSION)
                .putInt(search)
                .put((byte) (relaxed ? 1 : 0))
                .putFloat(score)
                .putLong(date)
                .put(name);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    /**
     * Reads a cursor.
     *
     * @throws BadCursor if it is not one, or belongs to another search than this fingerprint
     */
    static Place of(Cursor cursor, int search) {
        var place = decoded(cursor.value());
        if (place.search != search) {
            throw new BadCursor("it belongs to another search");
        }
        return place;
    }

    private static Place decoded(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new BadCursor("it is too long");
        }
        try {
            return read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new BadCursor("it is damaged");
        }
    }

    private static Place read(ByteBuffer bytes) {
        if (bytes.get() != VERSION) {
            throw new BadCursor("it is damaged");
        }
        var search = bytes.getInt();
        var relaxed = bytes.get() == 1;
        var score = bytes.getFloat();
        var date = bytes.getLong();
        if (!Float.isFinite(score)) {
            throw new BadCursor("it is damaged");
        }
        return new Place(
                search,
                relaxed,
                score,
                date,
                new EntryId(StandardCharsets.UTF_8.decode(bytes).toString()));
    }
}
