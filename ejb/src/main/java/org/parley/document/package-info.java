/**
 * Documents under consultation, their numbered versions, and the paragraphs of each version. A published version never
 * changes. A paragraph keeps its lineage from version to version, so that what was said about it stays with it.
 */
@NullMarked
package org.parley.document;

import org.jspecify.annotations.NullMarked;
