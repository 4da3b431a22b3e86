/**
 * Pages on which people say in whose name they speak, what they think of a comment, and correct or withdraw what they
 * said themselves.
 */
@NullMarked
package org.parley.web.voice;

import org.jspecify.annotations.NullMarked;
