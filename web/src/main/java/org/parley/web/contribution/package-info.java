/** Free-standing submissions: the list, one of them, the form to make one, and the receipt. */
@NullMarked
package org.parley.web.contribution;

import org.jspecify.annotations.NullMarked;
