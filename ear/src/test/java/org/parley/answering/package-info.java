/** Answers as people and programs see them, from outside. */
@NullMarked
package org.parley.answering;

import org.jspecify.annotations.NullMarked;
