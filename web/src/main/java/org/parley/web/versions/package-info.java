/**
 * Versions of a document: comparing any two of them, and reviewing from which paragraphs those of a new version come
 * before it is published.
 */
@NullMarked
package org.parley.web.versions;

import org.jspecify.annotations.NullMarked;
