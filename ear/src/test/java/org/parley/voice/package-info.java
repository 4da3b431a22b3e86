/** Taking stances, correcting and withdrawing on the running product, also by many at once. */
@NullMarked
package org.parley.voice;

import org.jspecify.annotations.NullMarked;
