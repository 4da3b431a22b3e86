package org.parley.attachment;

/**
 * A file as somebody sends it.
 *
 * @param name as it was sent
 * @param content its bytes; one byte more than is taken says that it was larger
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
public record SentFile(String name, byte[] content) {}
