/**
 * Text that people write: made clean when it comes in, and safe when it goes out as HTML.
 *
 * <p>People write a small part of Markdown. What they typed is stored as they typed it, less characters that nobody can
 * see; HTML and plain text are made from it each time. No input leads to markup outside the permitted elements, and none
 * to an exception.
 */
@NullMarked
package org.parley.markup;

import org.jspecify.annotations.NullMarked;
