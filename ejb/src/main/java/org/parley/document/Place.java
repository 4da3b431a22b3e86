package org.parley.document;

/**
 * Where a paragraph stands.
 *
 * @param document the document
 * @param version its version
 * @param paragraph the paragraph
 */
public record Place(Document document, DocumentVersion version, Paragraph paragraph) {}
