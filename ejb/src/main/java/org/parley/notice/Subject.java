package org.parley.notice;

/**
 * A thing that can be followed and of which there is news.
 *
 * @param kind what it is
 * @param id of the consultation, the document, the lineage or the comment
 */
public record Subject(SubjectKind kind, long id) {}
