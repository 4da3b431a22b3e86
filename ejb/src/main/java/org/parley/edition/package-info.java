/**
 * The same version in several languages. One of them, the language of the document, is authoritative: its paragraphs are
 * what people comment on and propose to change. Every other edition gives some or all of them the words of another
 * language; where it has none, the authoritative text stands. A published edition never changes.
 */
@NullMarked
package org.parley.edition;

import org.jspecify.annotations.NullMarked;
