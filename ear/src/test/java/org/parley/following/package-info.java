/** Following, mails, feeds and live notices of the running product, seen from outside. */
@NullMarked
package org.parley.following;

import org.jspecify.annotations.NullMarked;
