package org.parley.attachment;

/**
 * A file that was taken apart and put together again.
 *
 * @param format what it is
 * @param content its bytes, without what names persons
 * @param text its words, as far as it has any
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
record Cleaned(FileFormat format, byte[] content, String text) {}
