package org.parley.attachment;

import org.parley.kernel.Digest;

/**
 * A file that may be kept.
 *
 * @param name cleaned, with the ending of its format
 * @param format what it is
 * @param content its bytes, without what names persons
 * @param text what of it can be found by search
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
public record CleanFile(String name, FileFormat format, byte[] content, String text) {
    /** SHA-256 of the bytes. */
    public String digest() {
        return Digest.of(content);
    }
}
